import { createHash } from "node:crypto"
import type { RecoDocument } from "@recos/schemas/document/document"
import { shownQuestionsOf } from "@recos/schemas/document/evidence-tables"
import { figuresOf } from "@recos/schemas/document/figures"
import { readMdx } from "@recos/schemas/document/mdx/from-mdx"
import { type PublishedReco, publishedReco } from "@recos/schemas/publication/published-reco"
import { frozenText } from "@recos/schemas/versions/frozen-text"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { type CorpusProblem, RefusedCorpus } from "./corpus-problem.ts"
import { parseChecked } from "./parse-checked.ts"
import { problemMessage } from "./problem-sentences.ts"
import type { VersionFiles } from "./version-files.ts"

/** A published version, read and checked whole. */
export interface ReadVersion {
  reco: PublishedReco
  documents: Partial<Record<Language, RecoDocument>>
}

/**
 * Reads one published version from its files' bytes.
 * @throws RefusedCorpus when reco.json does not fit its schema, a text does not pass the gate, a picture lacks its file
 * or its alternative text, an evidence table or a clinical question its question of the evidence, or the hash of the content is not the announced one.
 */
export function readVersion(files: VersionFiles): ReadVersion {
  const file = `${files.folder}/reco.json`
  const reco = parseChecked(publishedReco, files.recoJson, file)
  const documents: ReadVersion["documents"] = {}
  const problems = folderProblems(reco, files)
  for (const language of reco.languages) {
    const text = files.texts.get(language)
    if (text === undefined) {
      problems.push({ code: "text-missing", file, line: null, message: problemMessage("text-missing", language) })
      continue
    }
    const document = readText(text, language, files, problems)
    if (!document) continue
    documents[language] = document
    problems.push(...tableProblems(document, reco, `${files.folder}/${language}.mdx`))
  }
  if (problems.length === 0) problems.push(...hashProblems({ reco, documents }, file))
  if (problems.length > 0) throw new RefusedCorpus(problems)
  return { reco, documents }
}

function folderProblems(reco: PublishedReco, files: VersionFiles): CorpusProblem[] {
  const found = `${reco.frozen.settings.slug}/${reco.frozen.number}`
  if (found === files.folder) return []
  const message = problemMessage("folder-differs", found)
  return [{ code: "folder-differs", file: `${files.folder}/reco.json`, line: null, message }]
}

/** One text through the gate; what it holds that is no reco is added to the problems, with its line. */
function readText(
  text: string,
  language: Language,
  files: VersionFiles,
  problems: CorpusProblem[]
): RecoDocument | null {
  const file = `${files.folder}/${language}.mdx`
  const read = readMdx(text)
  if ("problems" in read) {
    for (const { line, message } of read.problems) problems.push({ code: "text-refused", file, line, message })
    return null
  }
  if (read.language !== language) {
    const message = problemMessage("folder-differs", `lang: ${read.language}`)
    problems.push({ code: "folder-differs", file, line: null, message })
  }
  problems.push(...pictureProblems(read.document, files, file))
  return read.document
}

function pictureProblems(document: RecoDocument, files: VersionFiles, file: string): CorpusProblem[] {
  return figuresOf(document).flatMap((figure) => {
    const problem = (code: "asset-missing" | "alternative-text-missing"): CorpusProblem => ({
      code,
      file,
      line: null,
      message: problemMessage(code, `${figure.asset} (${figure.id})`)
    })
    return [
      ...(files.assets.has(figure.asset) ? [] : [problem("asset-missing")]),
      ...(figure.alt.trim() === "" ? [problem("alternative-text-missing")] : [])
    ]
  })
}

/** What shows a question that is not in the version would have nothing to show. */
function tableProblems(document: RecoDocument, { frozen }: PublishedReco, file: string): CorpusProblem[] {
  const known = new Set<string>(frozen.evidence?.questions.map(({ id }) => id))
  return shownQuestionsOf(document)
    .filter(({ question }) => !known.has(question))
    .map(({ id, question }) => ({
      code: "question-missing",
      file,
      line: null,
      message: problemMessage("question-missing", `${id} (${question || "–"})`)
    }))
}

function hashProblems({ reco, documents }: ReadVersion, file: string): CorpusProblem[] {
  const found = createHash("sha256")
    .update(frozenText({ ...reco.frozen, documents }))
    .digest("hex")
  if (found === reco.hash) return []
  const message = problemMessage("hash-differs", `${reco.hash} ≠ ${found}`)
  return [{ code: "hash-differs", file, line: null, message }]
}
