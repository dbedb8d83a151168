import { rmSync, statSync } from "node:fs"
import { copyFile, mkdir, open, readdir, readFile, rename, stat, utimes } from "node:fs/promises"
import { join } from "node:path"

/** An image that is kept, and when it was added or last said to be used, in milliseconds. */
export interface KeptImage {
  asset: string
  usedAt: number
}

/** Where the bytes of images are, each named by its own sha-256. */
export interface ImageStore {
  /** Keeps an image, whole or not at all: there before any row speaks of it. Kept already, it is as new. */
  keep(asset: string, bytes: Uint8Array): Promise<void>
  read(asset: string): Promise<Uint8Array<ArrayBuffer>>
  /** Copies an image to a file of this machine. Fails with `ENOENT` when it is not there. */
  copyTo(asset: string, path: string): Promise<void>
  /** All that is kept, what an interrupted upload left of one included. */
  list(): Promise<KeptImage[]>
  /** Says that an image is used at a time. */
  sayUsed(asset: string, at: Date): Promise<void>
  isUnchanged(image: KeptImage): Promise<boolean>
  /** Removes an image, unless it was added again or said to be used since it was read. Answers whether it is gone. */
  removeUnchanged(image: KeptImage): Promise<boolean>
}

/** Where images are: beside the database. */
export const imagesFolder = ({ dataDir }: { dataDir: string }): string => join(dataDir, "images")

/** An image, or what an interrupted upload left of one. Whatever else somebody puts in the folder is theirs. */
const OWN_FILE = /^[0-9a-f]{64}\.webp(\.[^.]+\.part)?$/

/** Images as files of one folder; the date of a file says when its image was last known to be used. */
export function imagesOnDisk(folder: string): ImageStore {
  const pathOf = (asset: string): string => join(folder, asset)
  const isUnchanged = ({ asset, usedAt }: KeptImage): boolean => statSync(pathOf(asset)).mtimeMs === usedAt
  return {
    keep: async (asset, bytes) => {
      await mkdir(folder, { recursive: true })
      const unfinished = `${pathOf(asset)}.${crypto.randomUUID()}.part`
      const file = await open(unfinished, "wx")
      try {
        await file.writeFile(bytes)
        await file.sync()
      } finally {
        await file.close()
      }
      await rename(unfinished, pathOf(asset))
    },
    read: async (asset) => new Uint8Array(await readFile(pathOf(asset))),
    copyTo: (asset, path) => copyFile(pathOf(asset), path),
    list: async () => {
      const names = await readdir(folder).catch((error) => {
        if (error.code === "ENOENT") return []
        throw error
      })
      const own = names.filter((name) => OWN_FILE.test(name))
      return Promise.all(own.map(async (asset) => ({ asset, usedAt: (await stat(pathOf(asset))).mtimeMs })))
    },
    sayUsed: (asset, at) => utimes(pathOf(asset), at, at),
    isUnchanged: async (image) => isUnchanged(image),
    removeUnchanged: async (image) => {
      // In one go: nobody adds it between the look and the removal.
      if (!isUnchanged(image)) return false
      rmSync(pathOf(image.asset))
      return true
    }
  }
}
