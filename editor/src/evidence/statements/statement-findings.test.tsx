import { ANSWERS, type Answer } from "@recos/schemas/evidence/statements/finding-catalogue"
import { renderToString } from "preact-render-to-string"
import { expect, it } from "vitest"
import { StatementFindings } from "./statement-findings.tsx"

const answers = Object.fromEntries(ANSWERS.map((name) => [name, ""])) as Record<Answer, string>

it.each([
  [true, "Rien ne contredit ses preuves."],
  [false, "Aucun critère auquel la comparer"]
])(
  "says that nothing contradicts the evidence where there is some, never where there is none (%s)",
  (hasOutcomes, said) => {
    const page = renderToString(
      <StatementFindings
        findings={[]}
        answers={answers}
        hasOutcomes={hasOutcomes}
        access="read"
        onSet={() => undefined}
      />
    )
    expect(page).toContain(said)
    expect(page.includes("Rien ne contredit")).toBe(hasOutcomes)
  }
)
