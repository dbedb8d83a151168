import type { RecoId } from "@recos/schemas/ids"
import type { Actor } from "@recos/schemas/people/member"
import type { Reference } from "@recos/schemas/references/reference"
import { writeBibtex } from "@recos/schemas/references/write-bibtex"
import { writeCslJson } from "@recos/schemas/references/write-csl-json"
import { writeRis } from "@recos/schemas/references/write-ris"
import type { House } from "../../house.ts"
import { authoriseReco } from "../../recos/standing.ts"
import { referencesOf } from "../references-of.ts"

type Write = (references: readonly Pick<Reference, "id" | "csl">[]) => string

const FORMATS = {
  ris: { type: "application/x-research-info-systems", write: writeRis },
  bib: { type: "application/x-bibtex", write: writeBibtex },
  json: { type: "application/vnd.citationstyles.csl+json", write: writeCslJson }
} as const satisfies Record<string, { type: string; write: Write }>

type ExportFormat = keyof typeof FORMATS

interface SourcesExport {
  body: string
  headers: { "content-type": string; "content-disposition": string }
}

/**
 * The sources of a reco as a file of a reference manager.
 * @throws AppError `forbidden`, `not-found`.
 */
export async function exportSources(
  house: House,
  actor: Actor,
  recoId: RecoId,
  format: ExportFormat
): Promise<SourcesExport> {
  const { reco } = await authoriseReco(house.database, actor, "reco.read", recoId)
  const { type, write } = FORMATS[format]
  return {
    body: write(await referencesOf(house.database, recoId)),
    headers: {
      "content-type": `${type}; charset=utf-8`,
      "content-disposition": `attachment; filename="${reco.settings.slug}-sources.${format}"`
    }
  }
}
