import { readStatement } from "@recos/schemas/document/statements"
import type { Node } from "@tiptap/pm/model"
import { render } from "preact"
import { StatementEvidence, type StatementEvidenceProps } from "../../evidence/statements/statement-evidence.tsx"

/** Draws what stands beside a recommendation in its place on the page, or draws it again. */
export function drawStatementEvidence(
  place: HTMLElement,
  node: Node,
  props: Omit<StatementEvidenceProps, "statement">
): void {
  render(<StatementEvidence {...props} statement={readStatement(node.toJSON())} />, place)
}

/** Takes the drawing away, so that nothing is followed any more. */
export function eraseStatementEvidence(place: HTMLElement): void {
  render(null, place)
}
