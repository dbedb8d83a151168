import { expect, it } from "vitest"
import { placesOf, placesOfSources } from "./places-of-references.ts"

const cites = (ref: string) => ({ type: "paragraph", content: [{ type: "citation", attrs: { ref } }] })
const section = (kind: string, ...content: object[]) => ({ type: "section", attrs: { kind }, content })
const text = (...content: object[]) => ({ type: "doc", content: [{ type: "recoTitle" }, ...content] })

it("finds where each source is used, once each, in the texts and in the figures", () => {
  const outcome = {
    id: "o1",
    name: "Douleur",
    estimate: { references: ["foster-2018"] },
    baselines: [{ reference: "foster-2018" }, { reference: "has-2019" }, { reference: null }]
  }
  const places = placesOfSources(
    [
      text(section("in-brief", cites("foster-2018"), cites("foster-2018"), cites(""))),
      text(
        section("in-brief", cites("foster-2018")),
        section("reasons", { type: "statement", content: [cites("roux")] })
      )
    ] as never,
    { questions: [{ outcomes: [outcome] }] } as never
  )
  expect(placesOf(places, "foster-2018")).toEqual({ sections: ["in-brief"], outcomes: [{ id: "o1", name: "Douleur" }] })
  expect(placesOf(places, "roux")).toEqual({ sections: ["reasons"], outcomes: [] })
  expect(placesOf(places, "has-2019")).toEqual({ sections: [], outcomes: [{ id: "o1", name: "Douleur" }] })
  expect(placesOf(places, "nobody")).toEqual({ sections: [], outcomes: [] })
})
