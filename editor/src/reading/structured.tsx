import { childrenOf, type DocumentNode, wordsOf } from "@recos/schemas/document/document"
import { isAllowedAddress } from "@recos/schemas/document/nodes/allowed-address"
import { type StatementFact, statementFacts } from "@recos/schemas/document/statement-words"
import { isFromEvidence, showsQuestion, withWordsOfQuestion } from "@recos/schemas/document/with-shown-question"
import { OPTION_FIELD_LABELS } from "@recos/schemas/evidence/options/option-labels"
import { CERTAINTY_LABELS, CERTAINTY_MEANINGS, NOT_ASSESSED } from "@recos/schemas/vocabulary/certainty-labels"
import {
  ALTERNATIVE_KIND_LABELS,
  HMPC_STATUS_LABELS,
  PICO_PART_LABELS,
  URGENCY_LABELS
} from "@recos/schemas/vocabulary/piece-labels"
import { DIRECTION_LABELS, HAS_GRADE_LABELS, STRENGTH_LABELS } from "@recos/schemas/vocabulary/statement-labels"
import { type ComponentChildren, Fragment } from "preact"
import { useContext, useEffect } from "preact/hooks"
import { useMessages } from "../messages/catalogue.ts"
import { formatDay } from "../messages/format.ts"
import { interfaceLanguage } from "../messages/interface-language.ts"
import { wordFor } from "../messages/labels.ts"
import { CertaintyChip } from "../ui/certainty-chip.tsx"
import { Inline } from "./inline.tsx"
import { readingMessages } from "./messages.ts"
import { Paragraphs } from "./paragraphs.tsx"
import { Reading } from "./reading-context.ts"
import { closedValue, closedWord } from "./reading-words.ts"
import { StrengthChip } from "./strength-chip.tsx"

/** The structured pieces of a text, as one reads them. */

interface PieceProps {
  node: DocumentNode
  /** The blocks that it holds, drawn. */
  children: ComponentChildren
}

export function Statement({ node, children }: PieceProps) {
  const words = useMessages(readingMessages)
  const strength = closedValue(node, "strength", STRENGTH_LABELS)
  const direction = closedValue(node, "direction", DIRECTION_LABELS) ?? "for"
  const certainty = closedValue(node, "certainty", CERTAINTY_LABELS)
  const { certainties } = useContext(Reading)
  const grade = closedWord(node, "hasGrade", HAS_GRADE_LABELS)
  return (
    <div class="reading-statement" id={`node-${wordsOf(node, "id")}`} data-direction={direction}>
      <p class="reading-marks">
        {strength && <StrengthChip strength={strength} direction={direction} />}
        {grade && <span class="chip">{grade}</span>}
      </p>
      {children}
      {certainty && (
        <p class="reading-certainty">
          <CertaintyChip certainty={certainty} /> {wordFor(CERTAINTY_MEANINGS[certainty])}
        </p>
      )}
      {!certainty && (
        <p class="reading-certainty">{certainties === "known" ? wordFor(NOT_ASSESSED) : words.certaintyNotRead}</p>
      )}
      <Facts facts={statementFacts(node, interfaceLanguage.value)} />
    </div>
  )
}

function Facts({ facts }: { facts: readonly StatementFact[] }) {
  if (facts.length === 0) return null
  return (
    <dl class="reading-facts">
      {facts.map((fact) => (
        <Fragment key={fact.name}>
          <dt>{fact.name}</dt>
          <dd>{fact.words}</dd>
        </Fragment>
      ))}
    </dl>
  )
}

export function WarningSign({ node, children }: PieceProps) {
  return (
    <div class="reading-warning" id={`node-${wordsOf(node, "id")}`}>
      <p class="reading-urgency">{closedWord(node, "urgency", URGENCY_LABELS)}</p>
      {children}
    </div>
  )
}

export function Alternative({ node, children }: PieceProps) {
  const words = useMessages(readingMessages)
  const monograph = wordsOf(node, "monographUrl")
  const date = wordsOf(node, "monographDate")
  const facts = [
    { name: words.preparation, value: wordsOf(node, "preparation") },
    { name: words.plantPart, value: wordsOf(node, "plantPart") },
    { name: words.status, value: closedWord(node, "hmpcStatus", HMPC_STATUS_LABELS) ?? "" },
    { name: wordFor(OPTION_FIELD_LABELS.whenUnavailable), value: wordsOf(node, "whenUnavailable") }
  ].filter((fact) => fact.value !== "")
  return (
    <div class="reading-alternative" id={`node-${wordsOf(node, "id")}`}>
      <p class="reading-name">
        <strong>{wordsOf(node, "name")}</strong>{" "}
        <span class="meta">{closedWord(node, "kind", ALTERNATIVE_KIND_LABELS)}</span>
      </p>
      {children}
      {facts.length > 0 && (
        <dl class="facts">
          {facts.map((fact) => (
            <Fragment key={fact.name}>
              <dt>{fact.name}</dt>
              <dd>{fact.value}</dd>
            </Fragment>
          ))}
        </dl>
      )}
      {isAllowedAddress(monograph) && (
        <p class="meta">
          <a href={monograph} rel="noopener noreferrer">
            {words.monograph}
          </a>
          {date && `, ${formatDay(date)}`}
        </p>
      )}
    </div>
  )
}

export function Pico({ node }: { node: DocumentNode }) {
  const { evidence } = useContext(Reading)
  const shows = showsQuestion(node)
  useEffect(() => (shows ? evidence.follow() : undefined), [evidence, shows])
  const told = withWordsOfQuestion(node, evidence.questions.value ?? [])
  return (
    <dl class="reading-pico" id={`node-${wordsOf(node, "id")}`}>
      {childrenOf(told).map((item, place) => (
        <div key={place}>
          <dt>{closedWord(item, "part", PICO_PART_LABELS)}</dt>
          <dd lang={isFromEvidence(item) ? "fr" : undefined} dir={isFromEvidence(item) ? "auto" : undefined}>
            <Paragraphs of={item} />
          </dd>
        </div>
      ))}
    </dl>
  )
}

export function Quiz({ node }: { node: DocumentNode }) {
  const words = useMessages(readingMessages)
  const [question, ...options] = childrenOf(node)
  return (
    <div class="reading-quiz" id={`node-${wordsOf(node, "id")}`}>
      <p class="reading-question">{question && <Inline of={question} />}</p>
      <ul>
        {options.map((option, place) => {
          const [answer, feedback] = childrenOf(option)
          const told = option.attrs?.correct === true ? words.rightAnswer : words.otherAnswer
          return (
            <li key={place} data-correct={option.attrs?.correct === true}>
              <p>
                {answer && <Inline of={answer} />} <span class="meta">{told}</span>
              </p>
              <p class="quiet">{feedback && <Inline of={feedback} />}</p>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

export function Figure({ node }: { node: DocumentNode }) {
  const { recoId } = useContext(Reading)
  const { width, height } = node.attrs ?? {}
  const size = typeof width === "number" && typeof height === "number" ? { width, height } : {}
  return (
    <figure class="reading-figure" id={`node-${wordsOf(node, "id")}`}>
      <img
        src={`/api/recos/${recoId}/images/${wordsOf(node, "asset")}`}
        alt={wordsOf(node, "alt")}
        loading="lazy"
        {...size}
      />
      <figcaption>
        <Inline of={node} />
      </figcaption>
    </figure>
  )
}
