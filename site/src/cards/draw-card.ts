import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler"
import sharp from "sharp"
import { CARD_SIZE } from "./card-names.ts"
import { type CardSubject, cardSvg } from "./theme-cards.ts"

/** Draws one card into a PNG file. */
export async function drawCard(compiler: NodeCompiler, subject: CardSubject, file: string): Promise<void> {
  const { width, height } = CARD_SIZE
  await sharp(Buffer.from(cardSvg(compiler, subject)))
    .resize(width, height)
    .png({ palette: true, compressionLevel: 9 })
    .toFile(file)
}
