import { useState } from "preact/hooks"
import { useMessages } from "../../../messages/catalogue.ts"
import { paths } from "../../../paths.ts"
import { Button } from "../../../ui/button.tsx"
import { shortName } from "../short-name.ts"
import type { ProposedSource, SourcesPreview, UnreadSource } from "./exchange-api.ts"
import { sourcesMessages } from "./page-messages.ts"

interface SourcesProposalProps {
  recoId: string
  preview: SourcesPreview
  pending: boolean
  onAdd: (chosen: number[]) => void
  onGiveUp: () => void
}

/** The sources of a file with a box for each; those that are already there begin without a tick. */
export function SourcesProposal({ recoId, preview, pending, onAdd, onGiveUp }: SourcesProposalProps) {
  const words = useMessages(sourcesMessages)
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
              <SourceRemarks recoId={recoId} source={source} />
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

function SourceRemarks({ recoId, source }: { recoId: string; source: ProposedSource }) {
  const words = useMessages(sourcesMessages)
  const { entry, csl, known, twin, leftOut } = source
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
      {leftOut.length > 0 && <p class="meta">{words.leftOut(leftOut.join(", "))}</p>}
    </div>
  )
}

function UnreadList({ unread }: { unread: readonly UnreadSource[] }) {
  const words = useMessages(sourcesMessages)
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
