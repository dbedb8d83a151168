import { createHash } from "node:crypto"
import sharp, { type OutputInfo } from "sharp"
import { AppError } from "../errors/app-error.ts"

/** Longest side in pixels and wished weight in bytes of a kept image. */
const LONGEST_SIDE = 1600
const WISHED_BYTES = 300 * 1024
const QUALITIES = [82, 72, 60, 48]
/** A picture of 50 million points takes about 200 MB once unpacked: beyond, it is a bomb or a poster. */
const MOST_PIXELS = 50_000_000

// Only the decoders of photographs and drawings: the others (SVG, PDF, TIFF, raw) never see a byte from outside.
sharp.block({ operation: ["VipsForeignLoad"] })
sharp.unblock({
  operation: [
    "VipsForeignLoadJpegBuffer",
    "VipsForeignLoadPngBuffer",
    "VipsForeignLoadWebpBuffer",
    "VipsForeignLoadNsgifBuffer"
  ]
})

export interface EncodedImage {
  /** `<sha256>.webp`, of the bytes below. */
  asset: string
  bytes: Buffer
  width: number
  height: number
}

/**
 * Makes the one form in which images are kept: upright, WebP, at most 1600 pixels a side, without metadata.
 * @throws AppError `bad-image` (not an image; SVG; too many pixels).
 */
export async function encodeImage(bytes: Uint8Array): Promise<EncodedImage> {
  if (looksLikeSvg(bytes)) throw new AppError("bad-image", { reason: "image-svg" })
  let smallest: { data: Buffer; info: OutputInfo } | undefined
  for (const quality of QUALITIES) {
    smallest = await encodeAt(bytes, quality)
    if (smallest.data.length <= WISHED_BYTES) break
  }
  if (!smallest) throw new AppError("bad-image")
  const { data, info } = smallest
  const asset = `${createHash("sha256").update(data).digest("hex")}.webp`
  return { asset, bytes: data, width: info.width, height: info.height }
}

async function encodeAt(bytes: Uint8Array, quality: number) {
  try {
    return await sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: "error" })
      .autoOrient()
      .resize({ width: LONGEST_SIDE, height: LONGEST_SIDE, fit: "inside", withoutEnlargement: true })
      .webp({ quality })
      .toBuffer({ resolveWithObject: true })
  } catch (error) {
    const tooWide = error instanceof Error && error.message.includes("pixel limit")
    throw new AppError("bad-image", tooWide ? { reason: "image-too-wide" } : {}, { cause: error })
  }
}

function looksLikeSvg(bytes: Uint8Array): boolean {
  const start = new TextDecoder("utf-8").decode(bytes.subarray(0, 1024)).trimStart()
  return start.startsWith("<") && /<svg|<!DOCTYPE svg|<\?xml/i.test(start)
}
