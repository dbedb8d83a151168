import type { PageContext } from "../paper/page-context.ts"
import { drawnPlace } from "./drawn-place.ts"
import type { PieceHands } from "./piece-view.ts"

/** The place in a clinical question of the text for the question of the evidence that it shows, and for the choice of one. */
export const picoQuestionPlace = ({ recoId, language, evidence, statements }: PageContext, hands: PieceHands) =>
  drawnPlace("pico-question", async () => {
    const { drawPicoQuestion, erasePicoQuestion } = await import("./pico-question-piece.tsx")
    return {
      draw: (dom, node) => drawPicoQuestion(dom, node, { recoId, language, evidence, statements, hands }),
      erase: erasePicoQuestion
    }
  })
