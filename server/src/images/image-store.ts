import { mkdir, open, rename } from "node:fs/promises"
import { join } from "node:path"
import type { Config } from "../config.ts"

/** Where images are: beside the database. */
export const imagesFolder = (config: Pick<Config, "dataDir">): string => join(config.dataDir, "images")

/** Where the bytes of an image are, named by their own sha-256. */
export function imagePath(config: Pick<Config, "dataDir">, asset: string): string {
  return join(imagesFolder(config), asset)
}

/** Puts an image on disk: whole or not at all, there before any row speaks of it. */
export async function storeImage(config: Pick<Config, "dataDir">, asset: string, bytes: Uint8Array): Promise<void> {
  const path = imagePath(config, asset)
  await mkdir(imagesFolder(config), { recursive: true })
  const unfinished = `${path}.${crypto.randomUUID()}.part`
  const file = await open(unfinished, "wx")
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  await rename(unfinished, path)
}
