import { groupFindings } from "@recos/schemas/evidence/fhir/group-findings"
import type { ImportedEvidence } from "@recos/schemas/evidence/fhir/import"
import type { ShownEdition } from "@recos/server/evidence/exchange/preview-import"
import { say } from "../setup/run.ts"
import { editionLines } from "./edition-lines.ts"
import type { ReadPath } from "./read-path.ts"
import { evidenceLines } from "./summary.ts"
import type { Written } from "./write-into.ts"

/** Everything about an import as one JSON value on standard output, for another program. */
export function printJson(
  { reco, written, edition }: Written,
  imported: ImportedEvidence,
  { files, leftAside }: ReadPath
): void {
  const { importId, references, updated, findings, kept } = written
  const told = {
    reco,
    importId,
    files: files.length,
    leftAside,
    questions: edition ? written.questions : questionsOf(written, imported),
    edition: edition && { updated: edition.updated, counts: updated },
    references,
    findings,
    kept: kept.map(({ resource }) => resource)
  }
  console.log(JSON.stringify(told, null, 2))
}

const questionsOf = ({ questions }: Written["written"], imported: ImportedEvidence) =>
  questions.map(({ id }, place) => {
    const { outcomes = [], ...asked } = imported.questions[place] ?? {}
    return {
      ...asked,
      id,
      outcomes: outcomes.map(({ name, kind, estimate, baselines, source }) => ({
        name,
        kind,
        estimate,
        baselines,
        source
      }))
    }
  })

/** The same for a person: what came in, what there is to know of it, and where to look. */
export function printSummary(
  { reco, written, edition }: Written,
  imported: ImportedEvidence,
  { files, leftAside }: ReadPath
): void {
  const { questions, references, findings, kept } = written
  const outcomes = questions.reduce((sum, each) => sum + each.outcomes, 0)
  say(
    `Fichiers lus : ${files.length}. Questions : ${questions.length}. Critères de jugement : ${outcomes}. Sources ajoutées : ${references.length}.`,
    `Files read: ${files.length}. Questions: ${questions.length}. Outcomes: ${outcomes}. Sources added: ${references.length}.`
  )
  if (edition) printEdition(edition, written)
  else say(evidenceLines(imported, "fr").join("\n"), evidenceLines(imported, "en").join("\n"))
  const told = groupFindings(findings)
  if (told.length > 0) {
    say(`\nÀ savoir (${told.length})\u202f:`, `\nTo know (${told.length}):`)
    for (const { sentence, concerns } of told) {
      const named = concerns.map(({ resource, about }) => (about === undefined ? resource : `${resource} (${about})`))
      say(`  ${sentence.fr}\n    ${named.join(", ")}`, `  ${sentence.en}\n    ${named.join(", ")}`)
    }
  }
  if (kept.length > 0) {
    const names = kept.map(({ resource }) => resource).join(", ")
    say(
      `\nGardé entier sans être lu (${kept.length}) : ${names}`,
      `\nKept whole without being read (${kept.length}): ${names}`
    )
  }
  if (leftAside.length > 0) {
    say(
      `\nLaissé de côté, ce n’est pas du JSON : ${leftAside.join(", ")}`,
      `\nLeft aside, no JSON: ${leftAside.join(", ")}`
    )
  }
  say(
    `\n${reco.created ? "Nouveau brouillon" : "Ajouté au brouillon"} « ${reco.slug} » : ${reco.address}`,
    `\n${reco.created ? "New draft" : "Added to the draft"} “${reco.slug}”: ${reco.address}`
  )
}

function printEdition(edition: ShownEdition, { updated }: Written["written"]): void {
  const { added, proposed, replaced, waiting } = updated
  say(editionLines(edition, "fr").join("\n"), editionLines(edition, "en").join("\n"))
  say(
    `Mises à jour proposées\u202f: ${proposed}. Critères changés tout de suite\u202f: ${replaced}. Critères ajoutés\u202f: ${added}. En attente d’une décision\u202f: ${waiting}. Rien n’a été supprimé.`,
    `Updates proposed: ${proposed}. Outcomes changed at once: ${replaced}. Outcomes added: ${added}. Awaiting a decision: ${waiting}. Nothing was removed.`
  )
}
