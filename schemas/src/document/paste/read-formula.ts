import { type HtmlElement, isElement } from "./html-tree.ts"
import type { InlineRun } from "./inline-run.ts"
import { type State, withMark } from "./reading.ts"

/** A formula as words on a line: fractions with a bar, powers raised. Its annotations say it a second time. */
export function readFormula(run: InlineRun, node: HtmlElement, state: State): void {
  const parts = node.children.filter(isElement)
  const part = (index: number, here: State = state): void => {
    const child = parts[index]
    if (child) readFormula(run, child, here)
  }
  const raisedBy = (type: "superscript" | "subscript"): State => ({ ...state, marks: withMark(state.marks, { type }) })
  switch (node.tag) {
    case "annotation":
    case "annotation-xml":
      return
    case "msup":
    case "mover":
      part(0)
      part(1, raisedBy("superscript"))
      return
    case "msub":
    case "munder":
      part(0)
      part(1, raisedBy("subscript"))
      return
    case "msubsup":
      part(0)
      part(1, raisedBy("subscript"))
      part(2, raisedBy("superscript"))
      return
    case "mfrac":
      run.words("(", state.marks)
      part(0)
      run.words(")/(", state.marks)
      part(1)
      run.words(")", state.marks)
      return
    case "msqrt":
      run.words("√(", state.marks)
      for (const child of parts) readFormula(run, child, state)
      run.words(")", state.marks)
      return
    default:
      for (const child of node.children) {
        if (isElement(child)) readFormula(run, child, state)
        else run.words(child, state.marks)
      }
  }
}
