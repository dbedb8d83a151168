import { isSameReference } from "@recos/schemas/evidence/import/same-reference"
import type { CslItem } from "@recos/schemas/references/reference"
import { useMessages } from "../../messages/catalogue.ts"
import { paths } from "../../paths.ts"
import { Notice } from "../../ui/notice.tsx"
import { evidenceMessages } from "./messages.ts"
import type { ReferenceDraft } from "./reference-draft.ts"
import { readAddress } from "./reference-draft.ts"
import type { KeptReference, References } from "./references.ts"
import { shortName } from "./short-name.ts"

interface KnownSourceProps {
  references: References
  draft: ReferenceDraft
}

/** Says that the list already has the source of a draft, and leads to it: a page of its own, so that nothing typed is lost. */
export function KnownSource({ references, draft }: KnownSourceProps) {
  const words = useMessages(evidenceMessages)
  const known = knownSource(references.list.value, draft)
  if (!known) return null
  return (
    <Notice title={words.known}>
      <p>
        {known.csl.title} <span class="meta">{shortName(known.csl)}</span>
      </p>
      <p>
        <a href={`${paths.sources(references.recoId)}#source-${known.id}`} target="_blank" rel="noreferrer">
          {words.seeKnown}
        </a>
      </p>
      <p>{words.addAnyway}</p>
    </Notice>
  )
}

function knownSource(list: readonly KeptReference[], draft: ReferenceDraft): KeptReference | undefined {
  const csl: CslItem = { type: draft.type, title: draft.title, ...readAddress(draft.address) }
  return list.find((one) => isSameReference(one.csl, csl) || (csl.URL !== undefined && one.csl.URL === csl.URL))
}
