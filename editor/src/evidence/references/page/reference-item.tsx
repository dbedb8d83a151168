import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { useMessages } from "../../../messages/catalogue.ts"
import { formatList } from "../../../messages/format.ts"
import { interfaceLanguage } from "../../../messages/interface-language.ts"
import { paths } from "../../../paths.ts"
import type { Reco } from "../../../reco/api.ts"
import { addressOf } from "../address-of.ts"
import { referenceMessages } from "../messages.ts"
import { ReferenceActions } from "../reference-actions.tsx"
import { ReferenceState } from "../reference-state.tsx"
import type { KeptReference, References } from "../references.ts"
import { shortName } from "../short-name.ts"
import { referencesPageMessages } from "./page-messages.ts"
import type { ReferencePlaces } from "./places-of-references.ts"

interface ReferenceItemProps {
  reco: Reco
  references: References
  reference: KeptReference
  places: ReferencePlaces
  onEdit: () => void
}

/** One source: what it is, what is known of it, where it is used, and what one does with it. */
export function ReferenceItem({ reco, references, reference, places, onEdit }: ReferenceItemProps) {
  const words = useMessages(referencesPageMessages)
  const formWords = useMessages(referenceMessages)
  const { id, csl } = reference
  const address = addressOf(csl)
  const language = interfaceLanguage.value
  const isCited = places.sections.length > 0 || places.outcomes.length > 0
  return (
    <li id={`source-${id}`} class="source-item">
      <p class="reference-title" lang={csl.language}>
        {csl.title}
      </p>
      <p class="meta">
        {[shortName(csl), csl["container-title"] ?? csl.publisher].filter(Boolean).join(". ")}
        {address && (
          <>
            {" · "}
            <a href={address} target="_blank" rel="noopener noreferrer">
              {formWords.open}
              <span class="visually-hidden" lang={csl.language}>
                {" "}
                {csl.title}
              </span>
            </a>
          </>
        )}
      </p>
      <ReferenceState reference={reference} />
      {!isCited && <p class="meta">{words.nowhere}</p>}
      {places.sections.length > 0 && (
        <p class="meta">
          {words.inText}
          {formatList(places.sections.map((kind) => SECTION_HEADINGS[kind][language]))}
        </p>
      )}
      {places.outcomes.length > 0 && (
        <p class="meta">
          {words.inFigures}
          {places.outcomes.map((outcome, place) => (
            <>
              {place > 0 && ", "}
              <a key={outcome.id} href={paths.outcome(reco.id, outcome.id)}>
                {outcome.name}
              </a>
            </>
          ))}
        </p>
      )}
      {reco.allowed.includes("reco.write") && (
        <ReferenceActions references={references} reference={reference} isCited={isCited} onEdit={onEdit} />
      )}
    </li>
  )
}
