import { SECTION_KINDS } from "@recos/schemas/vocabulary/closed-lists"
import { describe, expect, it } from "vitest"
import { LAYER_SECTIONS, LAYERS } from "../addresses/layers.ts"
import { layerOfAnchor, optionAnchor, outcomeAnchor } from "../evidence/anchors.ts"
import { sectionAddress } from "./section-address.ts"

describe("the address of a section that the index found", () => {
  it("is on the layer that holds it", () => {
    expect(sectionAddress("/r/otite/#question")).toBe("/r/otite/preuves/#question")
    expect(sectionAddress("/en/r/otite/#training")).toBe("/en/r/otite/formation/#training")
    expect(sectionAddress("/r/otite/#resultats")).toBe("/r/otite/preuves/#resultats")
    expect(sectionAddress(`/r/otite/#${outcomeAnchor("perforation")}`)).toBe("/r/otite/preuves/#c-perforation")
    expect(sectionAddress(`/r/otite/#${optionAnchor("miel")}`)).toBe("/r/otite/decision/#o-miel")
  })

  it("is the first page for what stands there, and for the reco itself", () => {
    expect(sectionAddress("/r/otite/#statements")).toBe("/r/otite/#statements")
    expect(sectionAddress("/r/otite/")).toBe("/r/otite/")
  })

  it("never takes a section of the text for a piece of evidence", () => {
    expect(SECTION_KINDS.map(layerOfAnchor).filter(Boolean)).toEqual([])
    expect(
      LAYERS.flatMap((layer) => LAYER_SECTIONS[layer])
        .map(layerOfAnchor)
        .filter(Boolean)
    ).toEqual([])
  })
})
