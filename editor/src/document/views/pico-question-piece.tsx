import type { Node } from "@tiptap/pm/model"
import { render } from "preact"
import { PicoQuestion, type PicoQuestionProps } from "./pico-question.tsx"

/** Draws what a clinical question of the text takes from the evidence in its place on the page, or draws it again. */
export function drawPicoQuestion(place: HTMLElement, node: Node, props: Omit<PicoQuestionProps, "node">): void {
  render(<PicoQuestion {...props} node={node} />, place)
}

/** Takes the drawing away, so that nothing is followed any more. */
export function erasePicoQuestion(place: HTMLElement): void {
  render(null, place)
}
