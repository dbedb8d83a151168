import { createHash } from "node:crypto"
import { readdir, readFile } from "node:fs/promises"
import { join } from "node:path"
import { LANGUAGES, type Language } from "@recos/schemas/vocabulary/closed-lists"
import { RefusedCorpus } from "./corpus-problem.ts"
import { problemMessage } from "./problem-sentences.ts"

/** The files of one published version, as bytes found on disk. */
export interface VersionFiles {
  /** `<slug>/<version>`. */
  folder: string
  recoJson: string
  texts: Map<Language, string>
  /** Names of the pictures beside the text. */
  assets: Set<string>
  /** sha-256 over every file read: the same bytes are the same version. */
  digest: string
}

/**
 * Opens the files of `<recosDir>/<folder>`.
 * @throws RefusedCorpus when reco.json cannot be read.
 */
export async function openVersionFiles(recosDir: string, folder: string): Promise<VersionFiles> {
  const directory = join(recosDir, folder)
  const recoJson = await readFile(join(directory, "reco.json"), "utf8").catch((cause: NodeJS.ErrnoException) => {
    const message = problemMessage("unreadable", cause.code ?? cause.message)
    throw new RefusedCorpus([{ code: "unreadable", file: `${folder}/reco.json`, line: null, message }])
  })
  const names = new Set(await readdir(directory))
  const texts = new Map<Language, string>()
  for (const language of LANGUAGES) {
    if (names.has(`${language}.mdx`)) texts.set(language, await readFile(join(directory, `${language}.mdx`), "utf8"))
  }
  const assets = new Set(names.has("assets") ? await readdir(join(directory, "assets")) : [])
  const digest = createHash("sha256").update(folder).update("\0").update(recoJson)
  for (const [language, text] of texts) digest.update(`\0${language}\0${text}`)
  for (const asset of [...assets].sort()) digest.update(`\0${asset}`)
  return { folder, recoJson, texts, assets, digest: digest.digest("hex") }
}
