import { chmod, mkdir, open, readdir, readFile, rename, rm, rmdir, writeFile } from "node:fs/promises"
import { dirname, join } from "node:path"
import { exists } from "./exists.ts"
import { MissingImage, type PublishedFolder, type VersionFiles, type VersionPlace } from "./published-folder.ts"

/** Where half-written versions are: beside the others, on the same disk, under a name that no reco can have. */
const UNFINISHED = ".unfinished"

type PublishedVersions = Pick<
  PublishedFolder,
  "hasReco" | "hasVersion" | "addVersion" | "removeVersion" | "clearUnfinished" | "putBeside" | "putThemes"
>

/** The versions as folders under `recos/`. */
export function recosOnDisk(recosDir: string): PublishedVersions {
  const pathOf = ({ slug, number }: VersionPlace): string => join(recosDir, slug, number)
  return {
    hasReco: (slug) => exists(join(recosDir, slug)),
    hasVersion: (place) => exists(pathOf(place)),
    addVersion: async (place, files) => {
      // Into a folder of its own first, then one rename.
      const unfinished = join(recosDir, UNFINISHED, `${place.slug}-${place.number}`)
      await writeVersion(unfinished, files)
      await openToReaders(unfinished)
      const ofReco = dirname(pathOf(place))
      if ((await mkdir(ofReco, { recursive: true })) !== undefined) await chmod(ofReco, READABLE_FOLDER)
      await rename(unfinished, pathOf(place))
      await syncFolder(dirname(pathOf(place)))
    },
    removeVersion: async (place) => {
      await rm(pathOf(place), { recursive: true, force: true })
      await rmdir(dirname(pathOf(place))).catch((error) => {
        if (!["ENOTEMPTY", "EEXIST", "ENOENT"].includes(error.code)) throw error
      })
    },
    clearUnfinished: () => rm(join(recosDir, UNFINISHED), { recursive: true, force: true }),
    putBeside: async (slug, name, content) => {
      const path = join(recosDir, slug, name)
      if (content === null) await rm(path, { force: true })
      else await replaceFile(path, textOf(content))
    },
    putThemes: async (content) => {
      const path = join(recosDir, "themes.json")
      const said = await readFile(path, "utf8").catch((error) => {
        if (error.code !== "ENOENT") throw error
      })
      if (said !== textOf(content)) await replaceFile(path, textOf(content))
    }
  }
}

const textOf = (content: object): string => `${JSON.stringify(content, null, 2)}\n`

async function writeVersion(folder: string, { texts, images }: VersionFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true })
  await mkdir(join(folder, ...(images.named.size > 0 ? ["assets"] : [])), { recursive: true })
  for (const [name, text] of texts) await writeFile(join(folder, name), text, { flush: true })
  for (const asset of images.named) await copyImage(images.from, asset, join(folder, "assets", asset))
}

const READABLE_FOLDER = 0o755
const READABLE_FILE = 0o644

/** What is published is everybody's to read, whereas all else that this server writes is its own alone. */
async function openToReaders(folder: string): Promise<void> {
  await chmod(folder, READABLE_FOLDER)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true }))
    await chmod(join(entry.parentPath, entry.name), entry.isDirectory() ? READABLE_FOLDER : READABLE_FILE)
}

async function replaceFile(path: string, text: string): Promise<void> {
  const next = `${path}.next`
  await mkdir(dirname(path), { recursive: true })
  await writeFile(next, text, { flush: true })
  await chmod(next, READABLE_FILE)
  await rename(next, path)
  await syncFolder(dirname(path))
}

async function copyImage(images: VersionFiles["images"]["from"], asset: string, target: string): Promise<void> {
  try {
    await images.copyTo(asset, target)
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") {
      throw new MissingImage(asset, { cause: error })
    }
    throw error
  }
}

/** Makes a rename survive a power cut, where the system knows how to. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === "win32") return
  const folder = await open(path, "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
