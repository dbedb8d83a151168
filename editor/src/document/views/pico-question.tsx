import "./pico-question.css"
import { partsOfQuestion } from "@recos/schemas/document/with-shown-question"
import type { Language } from "@recos/schemas/vocabulary/closed-lists"
import { PICO_PARTS } from "@recos/schemas/vocabulary/languages-and-colleges"
import { PICO_PART_LABELS } from "@recos/schemas/vocabulary/piece-labels"
import type { Node } from "@tiptap/pm/model"
import { useEffect, useState } from "preact/hooks"
import { useSubmit } from "../../api/use-submit.ts"
import { addQuestion } from "../../evidence/questions/api.ts"
import type { StatementSource } from "../../evidence/statements/statement-source.ts"
import type { TableQuestion, TableSource } from "../../evidence/tables/table-source.ts"
import { useMessages } from "../../messages/catalogue.ts"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { wordFor } from "../../messages/labels.ts"
import { paths } from "../../paths.ts"
import { Button } from "../../ui/button.tsx"
import { FailureNotice } from "../../ui/notice.tsx"
import { movableParts, partsWritten, pieceOf, plainWordsOf, showInstead } from "./pico-own-words.ts"
import { picoQuestionMessages } from "./pico-question-messages.ts"
import type { PieceHands } from "./piece-view.ts"

export interface PicoQuestionProps {
  recoId: string
  language: Language
  evidence: TableSource
  statements: StatementSource
  hands: PieceHands
  node: Node
}

/**
 * What a clinical question of the text takes from the evidence: written once there, shown here. Where the text alone says it, the way to make
 * it a question of the evidence, and to show one that is there.
 */
export function PicoQuestion(props: PicoQuestionProps) {
  const { statements, hands, node } = props
  useEffect(statements.follow, [statements])
  const known = statements.value.value?.questions
  const mayWrite = hands.editor.isEditable
  const question = String(node.attrs.question)
  return (
    <div lang={interfaceLanguage.value}>
      {mayWrite && (known?.length || question !== "") ? <Chooser {...props} known={known ?? []} /> : null}
      {mayWrite && question === "" && known && <Promote {...props} />}
      {question !== "" && <Shown {...props} />}
    </div>
  )
}

function Chooser({
  recoId,
  hands,
  node,
  known
}: PicoQuestionProps & { known: readonly { id: string; text: string }[] }) {
  const words = useMessages(picoQuestionMessages)
  const question = String(node.attrs.question)
  const isKnown = known.some(({ id }) => id === question)
  return (
    <div class="pico-choice">
      <label>
        <span>{words.from}</span>
        <select value={question} onChange={(event) => hands.set("question", event.currentTarget.value)}>
          <option value="">{words.here}</option>
          {question !== "" && !isKnown && <option value={question}>{words.goneChoice}</option>}
          {known.map(({ id, text }) => (
            <option key={id} value={id}>
              {words.ofEvidence(text)}
            </option>
          ))}
        </select>
      </label>
      {isKnown && <a href={paths.question(recoId, question)}>{words.change}</a>}
    </div>
  )
}

/** The evidence is written in French: a question is made of a French text alone. */
function Promote({ recoId, language, statements, hands, node }: PicoQuestionProps) {
  const words = useMessages(picoQuestionMessages)
  const { submit, pending, failure } = useSubmit()
  if (language !== "fr" || movableParts(node).length === 0) return null
  const make = () =>
    submit(async () => {
      // The text as it is at this moment: what is drawn may be a few letters behind.
      const piece = pieceOf(hands)
      if (!piece) return
      const moved = movableParts(piece)
      const said = Object.fromEntries(moved.map((part) => [part, plainWordsOf(piece, part)]))
      const empty = {
        population: "",
        intervention: "",
        comparison: "",
        setting: "",
        perspective: "individual"
      } as const
      const { id } = await addQuestion(recoId, { ...empty, ...said })
      // What somebody wrote on meanwhile is not what was sent: it stays in the text.
      const now = pieceOf(hands)
      const same = now ? moved.filter((part) => plainWordsOf(now, part) === said[part]) : []
      showInstead(hands, id, same)
      await statements.readAgain()
    })
  return (
    <div class="pico-promote">
      <Button onClick={() => void make()} pending={pending}>
        {words.promote}
      </Button>
      <p class="quiet">{words.promoteHint}</p>
      <FailureNotice failure={failure} />
    </div>
  )
}

function Shown({ evidence, language, hands, node }: PicoQuestionProps) {
  const words = useMessages(picoQuestionMessages)
  useEffect(evidence.follow, [evidence])
  const questions = evidence.questions.value
  const shown = questions?.find(({ id }) => id === node.attrs.question)
  const isOutOfReach = evidence.isOutOfReach.value
  return (
    <>
      {isOutOfReach && <p role="status">{questions ? words.lastKnown : words.outOfReach}</p>}
      {!questions && !isOutOfReach && <p class="quiet">{words.reading}</p>}
      {questions && !shown && <p class="field-error">{words.gone}</p>}
      {shown && <Parts question={shown} node={node} />}
      {shown && hands.editor.isEditable && <Otherwise hands={hands} node={node} language={language} />}
    </>
  )
}

/** The parts in the words of the evidence; those that the text says itself stand below, as it says them. */
function Parts({ question, node }: { question: TableQuestion; node: Node }) {
  const words = useMessages(picoQuestionMessages)
  const said = partsOfQuestion(question)
  const written = partsWritten(node)
  const parts = PICO_PARTS.filter((part) => !written.has(part))
  if (parts.length === 0) return null
  return (
    <dl class="pico-shown">
      {parts.map((part) => (
        <div key={part} class="pico-item">
          <dt class="pico-name">{wordFor(PICO_PART_LABELS[part])}</dt>
          {said[part].length === 0 ? (
            <dd class="field-error">{words.unsaid}</dd>
          ) : (
            <dd lang="fr" dir="auto">
              {said[part].map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}

/** The text may say a part in its own words, a translation above all; and may give them up for those of the evidence. */
function Otherwise({ hands, node, language }: Pick<PicoQuestionProps, "hands" | "node" | "language">) {
  const words = useMessages(picoQuestionMessages)
  const [isOwn, setIsOwn] = useState(false)
  const written = partsWritten(node)
  const setOwn = (own: boolean) => {
    setIsOwn(own)
    const start = hands.position()
    const piece = start === undefined ? null : hands.editor.view.nodeDOM(start)
    if (piece instanceof HTMLElement) piece.toggleAttribute("data-own", own)
  }
  return (
    <p class="pico-otherwise">
      <button type="button" class="page-button" aria-expanded={isOwn} onClick={() => setOwn(!isOwn)}>
        {isOwn ? words.close : language === "fr" ? words.otherwise : words.translate}
      </button>
      {written.size > 0 && (
        <button
          type="button"
          class="page-button"
          onClick={() => {
            showInstead(hands, String(node.attrs.question), [...written])
            setOwn(false)
          }}
        >
          {words.takeBack}
        </button>
      )}
    </p>
  )
}
