import { useState } from "preact/hooks"
import { useMessages } from "../../../messages/catalogue.ts"
import { paths } from "../../../paths.ts"
import { Button } from "../../../ui/button.tsx"
import { shortName } from "../short-name.ts"
import type { ProposedReference, ReferencesPreview, UnreadReference } from "./exchange-api.ts"
import { Asides, LeftOut } from "./left-out.tsx"
import { referencesPageMessages } from "./page-messages.ts"

interface ReferencesProposalProps {
  recoId: string
  preview: ReferencesPreview
  pending: boolean
  onAdd: (chosen: number[]) => void
  onGiveUp: () => void
}

/** The sources of a file with a box for each; those that are already there begin without a tick. */
export function ReferencesProposal({ recoId, preview, pending, onAdd, onGiveUp }: ReferencesProposalProps) {
  const words = useMessages(referencesPageMessages)
  const [chosen, setChosen] = useState<ReadonlySet<number>>(
    () => new Set(preview.sources.filter(({ known, twin }) => !known && !twin).map(({ entry }) => entry))
  )
  const toggle = (entry: number) => {
    const next = new Set(chosen)
    if (!next.delete(entry)) next.add(entry)
    setChosen(next)
  }
  return (
    <section class="sources-proposal" aria-labelledby="sources-proposal">
      <h4 id="sources-proposal">{words.proposal}</h4>
      <UnreadList unread={preview.unread} />
      <Asides asides={preview.asides} />
      {preview.sources.length > 0 && (
        <fieldset class="choices">
          <legend>{words.choose}</legend>
          <p class="field-hint">{words.chooseHint}</p>
          {preview.sources.map((source) => (
            <div key={source.entry} class="proposed-source">
              <label class="choice">
                <input
                  type="checkbox"
                  checked={chosen.has(source.entry)}
                  onChange={() => toggle(source.entry)}
                  aria-describedby={`proposed-${source.entry}`}
                />
                <span>{source.csl.title}</span>
              </label>
              <ReferenceRemarks recoId={recoId} source={source} />
            </div>
          ))}
        </fieldset>
      )}
      <p class="actions">
        {preview.sources.length > 0 && (
          <Button
            kind="main"
            pending={pending}
            onClick={() => chosen.size > 0 && onAdd([...chosen])}
            aria-disabled={chosen.size === 0 || undefined}
          >
            {words.add(chosen.size)}
          </Button>
        )}
        <Button kind="quiet" onClick={onGiveUp}>
          {words.giveUp}
        </Button>
      </p>
    </section>
  )
}

function ReferenceRemarks({ recoId, source }: { recoId: string; source: ProposedReference }) {
  const words = useMessages(referencesPageMessages)
  const { entry, csl, known, twin } = source
  return (
    <div id={`proposed-${entry}`} class="proposed-remarks">
      <p class="meta">{[shortName(csl), csl["container-title"] ?? csl.publisher].filter(Boolean).join(". ")}</p>
      {known && (
        <p>
          <strong>{words.known}</strong>
          {"\u202f: "}
          <a href={`${paths.sources(recoId)}#source-${known}`}>{words.seeKnown}</a>
        </p>
      )}
      {twin && (
        <p>
          <strong>{words.twin(twin)}</strong>
        </p>
      )}
      <LeftOut source={source} />
    </div>
  )
}

function UnreadList({ unread }: { unread: readonly UnreadReference[] }) {
  const words = useMessages(referencesPageMessages)
  if (unread.length === 0) return null
  return (
    <>
      <h5>{words.unread(unread.length)}</h5>
      <ul class="unread-sources">
        {unread.map(({ entry, line, why, start }) => (
          <li key={entry}>
            <strong>{line === null ? words.entry(entry) : words.line(line)}</strong>
            {"\u202f: "}
            {words.why[why]}. <code>{start}</code>
          </li>
        ))}
      </ul>
    </>
  )
}
