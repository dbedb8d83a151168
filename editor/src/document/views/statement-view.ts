import { CERTAINTY_LABELS, CERTAINTY_MEANINGS, NOT_ASSESSED } from "@recos/schemas/vocabulary/certainty-labels"
import { type Certainty, certainty, direction, strength } from "@recos/schemas/vocabulary/closed-lists"
import {
  DIRECTION_LABELS,
  HAS_GRADE_LABELS,
  STATEMENT_OPENERS,
  STRENGTH_LABELS
} from "@recos/schemas/vocabulary/statement-labels"
import { nullable } from "zod/mini"
import { interfaceLanguage } from "../../messages/interface-language.ts"
import { choicesOf, wordFor } from "../../messages/labels.ts"
import { documentMessages } from "../messages.ts"
import type { PageContext } from "../paper/page-context.ts"
import { element, furniture, pageButton } from "../paper/page-elements.ts"
import { paperChoice } from "./paper-fields.ts"
import { pieceHeader, pieceView } from "./piece-view.ts"
import { rereadMark } from "./reread-mark.ts"
import { statementEvidencePlace } from "./statement-evidence-place.ts"

/**
 * A recommendation on the page: its opener in words, its text, the grade, the certainty with its meaning, then what its evidence says. Where
 * its authors set no certainty, it is shown with that of its outcomes.
 */
export const statementView = (context: PageContext) =>
  pieceView((hands) => {
    const { language } = context
    const words = documentMessages[interfaceLanguage.value]
    const opener = furniture("p", { class: "statement-opener" })
    const strengths = paperChoice({
      label: words.statement.strength,
      attributes: { "data-field": "strength" },
      choices: choicesOf(STRENGTH_LABELS),
      onChoose: (value) => hands.set("strength", value)
    })
    const directions = paperChoice({
      label: words.statement.direction,
      attributes: { "data-field": "direction" },
      choices: choicesOf(DIRECTION_LABELS),
      onChoose: (value) => hands.set("direction", value)
    })
    const grades = paperChoice({
      label: words.statement.hasGrade,
      attributes: { "data-field": "hasGrade" },
      choices: [{ value: "", label: words.statement.noGrade }, ...choicesOf(HAS_GRADE_LABELS)],
      onChoose: (value) => hands.set("hasGrade", value || null)
    })
    const certainties = paperChoice({
      label: words.statement.certainty,
      attributes: { "data-field": "certainty" },
      choices: [{ value: "", label: words.statement.noCertainty }, ...choicesOf(CERTAINTY_LABELS)],
      onChoose: (value) => hands.set("certainty", value || null)
    })
    const dots = element("span", { class: "certainty-dots", "aria-hidden": "true" })
    const meaning = element("p", { class: "certainty-meaning" })
    const unset = element("strong", { class: "statement-of-outcomes" })
    const mark = rereadMark(context)
    let stated: Certainty | null = null
    let ofOutcomes: Certainty | null | undefined
    const showCertainty = () => {
      const shown = stated ?? ofOutcomes ?? null
      dom.dataset.certainty = shown ?? "none"
      certainties.show(stated ?? "")
      meaning.textContent = shown ? wordFor(CERTAINTY_MEANINGS[shown]) : ""
      meaning.hidden = shown === null
      unset.textContent = ofOutcomes === undefined ? "" : wordFor(shown ? CERTAINTY_LABELS[shown] : NOT_ASSESSED)
      unset.hidden = stated !== null
    }
    const evidence = statementEvidencePlace(context, hands, (found) => {
      ofOutcomes = found
      showCertainty()
    })
    const text = element("div", { class: "statement-text", "data-placeholder": words.statement.placeholder })
    const ground = furniture(
      "div",
      { class: "statement-ground" },
      grades.dom,
      element("span", { class: "statement-certainty" }, dots, certainties.dom, unset),
      meaning
    )
    let id = ""
    const remark = pageButton(words.bubble.remark, () => context.ask({ kind: "remark-on-piece", id }), {
      class: "page-button piece-remark"
    })
    const choices = furniture("span", { class: "statement-choices" }, strengths.dom, directions.dom)
    const dom = element(
      "div",
      { class: "piece statement", role: "group", "aria-label": words.statement.name },
      pieceHeader(words.statement.name, words.remove, hands, opener, choices, remark),
      mark.dom,
      text,
      ground,
      evidence.dom
    )
    return {
      dom,
      text,
      stop: () => {
        mark.stop()
        evidence.stop()
      },
      typed: evidence.typed,
      show: (node) => {
        const shown = {
          strength: strength.parse(node.attrs.strength),
          direction: direction.parse(node.attrs.direction)
        }
        stated = nullable(certainty).parse(node.attrs.certainty)
        dom.id = `node-${node.attrs.id}`
        id = node.attrs.id
        mark.show(id)
        dom.dataset.strength = shown.strength
        dom.dataset.direction = shown.direction
        opener.textContent = STATEMENT_OPENERS[shown.strength][shown.direction][language]
        strengths.show(shown.strength)
        directions.show(shown.direction)
        grades.show(node.attrs.hasGrade ?? "")
        showCertainty()
        evidence.show(node)
      }
    }
  })
