import type { TextChange } from "@recos/schemas/branches/text-changes"
import type { DocumentNode } from "@recos/schemas/document/document"
import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { comparedText } from "@recos/schemas/versions/compare-block"
import { compareWords } from "@recos/schemas/versions/compare-words"
import { fieldInWords } from "@recos/schemas/versions/field-change-words"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { Block } from "../reading/blocks.tsx"
import { ComparedFields } from "../ui/compared-fields.tsx"
import { ComparedWords } from "../ui/compared-words.tsx"
import type { Branch, Unbrought } from "./api.ts"
import { branchMessages } from "./messages.ts"

interface ChangeCardProps {
  change: TextChange
  language: Language
  decision: Branch["decisions"][number] | undefined
  /** Whether it is to be decided. */
  isProposed: boolean
  /** Where it meets what others wrote. */
  met: Unbrought | undefined
  /** Null where there is nothing to choose. */
  choice: { isChosen: boolean; choose: (isChosen: boolean) => void } | null
}

/** One change: where, what, and what was decided of it. */
export function ChangeCard({ change, language, decision, isProposed, met, choice }: ChangeCardProps) {
  const words = useMessages(branchMessages)
  const section = change.section && SECTION_HEADINGS[change.section][language]
  const name = [section, words.kinds[change.kind]].filter(Boolean).join(" · ")
  return (
    <article class="compared">
      <p class="compared-what">
        {choice ? (
          <label class="branch-choice">
            <input
              type="checkbox"
              checked={choice.isChosen}
              aria-label={words.choose(`${change.id + 1}, ${name}`)}
              onChange={(event) => choice.choose(event.currentTarget.checked)}
            />
            {name}
          </label>
        ) : (
          name
        )}
      </p>
      <div lang={language} dir="auto">
        <Matter change={change} language={language} />
      </div>
      {met && <Met met={met} language={language} />}
      {decision ? <Decision decision={decision} /> : isProposed && <p class="meta">{words.undecided}</p>}
    </article>
  )
}

function Matter({ change, language }: { change: TextChange; language: Language }) {
  const words = useMessages(branchMessages)
  switch (change.kind) {
    case "title":
    case "words":
      return <Words before={change.before} after={change.after} />
    case "replaced":
      return (
        <>
          <del class="compared-whole">
            <Block node={change.before} />
          </del>
          <ins class="compared-whole">
            <Block node={change.after} />
          </ins>
        </>
      )
    case "field": {
      const told = fieldInWords(change, interfaceLanguage.value)
      if (told) return <ComparedFields fields={[told]} />
      const value = (one: typeof change.before) => (one === null || one === "" ? words.noValue : String(one))
      return <p>{words.otherField(value(change.before), value(change.after))}</p>
    }
    case "added":
      return (
        <ins class="compared-whole">
          <Block node={change.block} />
        </ins>
      )
    case "removed":
      return (
        <del class="compared-whole">
          <Block node={change.block} />
        </del>
      )
    case "moved":
      return (
        <>
          {change.from !== change.section && <p>{words.movedFrom(SECTION_HEADINGS[change.from][language])}</p>}
          <Block node={change.block} />
        </>
      )
  }
}

function Words({ before, after }: { before: DocumentNode; after: DocumentNode }) {
  const words = useMessages(branchMessages)
  const changes = compareWords(comparedText(before), comparedText(after))
  if (changes.every(({ change }) => change === "same")) return <p class="quiet">{words.onlyForm}</p>
  return (
    <p class="compared-words">
      <ComparedWords changes={changes} />
    </p>
  )
}

function Decision({ decision }: { decision: Branch["decisions"][number] }) {
  const words = useMessages(branchMessages)
  const how = decision.outcome === "refused" ? "refused" : decision.isByHand ? "byHand" : "accepted"
  return (
    <>
      <p class="meta">{words.decided[how](decision.by?.name ?? words.unknown, formatDay(decision.at))}</p>
      {decision.reason !== "" && <p class="branch-reasons">{decision.reason}</p>}
    </>
  )
}

/** What both changed: as it was, as it is, as it was to become. */
function Met({ met, language }: { met: Unbrought; language: Language }) {
  const words = useMessages(branchMessages)
  return (
    <section class="branch-met" aria-label={words.meets}>
      <p>
        <strong>{words.meets}</strong> {words.meetsHelp}
      </p>
      {met.conflicts.map(({ field, base, live, target }, place) => (
        <dl key={place} lang={language}>
          <dt lang={interfaceLanguage.value}>{words.wasThen}</dt>
          <dd>{saying(base, field) ?? words.isGone}</dd>
          <dt lang={interfaceLanguage.value}>{words.isNow}</dt>
          <dd>{saying(live, field) ?? words.isGone}</dd>
          <dt lang={interfaceLanguage.value}>{words.becomes}</dt>
          <dd>{saying(target, field) ?? words.isGone}</dd>
        </dl>
      ))}
    </section>
  )
}

/** A block in words, or one field of it; null where it is not there. */
function saying(node: Unbrought["conflicts"][number]["base"], field: string | null): string | null {
  if (!node) return null
  if (field === null) return comparedText(node)
  const value = node.attrs?.[field] ?? null
  return fieldInWords({ field, before: null, after: value }, interfaceLanguage.value)?.after ?? String(value ?? "")
}
