import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { LANGUAGES } from "@recos/schemas/vocabulary/languages-and-colleges"
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
 * Opens the files of `<recosDir>/<folder>`. Thousands of small files are read at each build: without waiting for each it takes half the
 * time, and nothing else goes on meanwhile.
 * @throws RefusedCorpus when reco.json cannot be read.
 */
export function openVersionFiles(recosDir: string, folder: string): VersionFiles {
  const directory = join(recosDir, folder)
  const recoJson = readRecoJson(directory, folder)
  const names = new Set(readdirSync(directory))
  const texts = new Map<Language, string>()
  for (const language of LANGUAGES) {
    if (names.has(`${language}.mdx`)) texts.set(language, readFileSync(join(directory, `${language}.mdx`), "utf8"))
  }
  const assets = new Set(names.has("assets") ? readdirSync(join(directory, "assets")) : [])
  const digest = createHash("sha256").update(folder).update("\0").update(recoJson)
  for (const [language, text] of texts) digest.update(`\0${language}\0${text}`)
  for (const asset of [...assets].sort()) digest.update(`\0${asset}`)
  return { folder, recoJson, texts, assets, digest: digest.digest("hex") }
}

function readRecoJson(directory: string, folder: string): string {
  try {
    return readFileSync(join(directory, "reco.json"), "utf8")
  } catch (cause) {
    const reason = cause instanceof Error && "code" in cause ? String(cause.code) : String(cause)
    const message = problemMessage("unreadable", reason)
    throw new RefusedCorpus([{ code: "unreadable", file: `${folder}/reco.json`, line: null, message }])
  }
}
