import type { Certainty } from "@recos/schemas/vocabulary/closed-lists"
import type { PageContext } from "../paper/page-context.ts"
import { drawnPlace } from "./drawn-place.ts"
import type { PieceHands } from "./piece-view.ts"

/** The place below a recommendation for its evidence. */
export const statementEvidencePlace = (
  { recoId, statements }: Pick<PageContext, "recoId" | "statements">,
  hands: PieceHands,
  onCertainty: (ofOutcomes: Certainty | null | undefined) => void
) =>
  drawnPlace("statement-evidence", async () => {
    const { drawStatementEvidence, eraseStatementEvidence } = await import("./statement-evidence-piece.tsx")
    return {
      draw: (dom, node) =>
        drawStatementEvidence(dom, node, {
          recoId,
          source: statements,
          access: hands.editor.isEditable ? "write" : "read",
          onSet: (attribute, words) => hands.set(attribute, words),
          onCertainty
        }),
      erase: eraseStatementEvidence
    }
  })
