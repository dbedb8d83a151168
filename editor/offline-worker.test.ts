import { expect, it } from "vitest"
import { keptBuild } from "./offline-worker.ts"

const chunk = (name: string, parts: Partial<Parameters<typeof keptBuild>[0][number]> = {}) => ({
  fileName: `assets/${name}-D3adBeef.js`,
  name,
  isEntry: false,
  facadeModuleId: null,
  imports: [],
  dynamicImports: [],
  ...parts
})
const file = (name: string): string => `assets/${name}-D3adBeef.js`

const BUILT = [
  chunk("index", {
    isEntry: true,
    imports: [file("shared")],
    dynamicImports: [file("writing-page"), file("people-page")],
    viteMetadata: { importedCss: new Set(["assets/index-D3adBeef.css"]) }
  }),
  chunk("service-worker", { isEntry: true, fileName: "service-worker.js" }),
  chunk("shared"),
  chunk("writing-page", {
    facadeModuleId: "/house/editor/src/writing/writing-page.tsx",
    imports: [file("index"), file("text")],
    dynamicImports: [file("panel")]
  }),
  chunk("text"),
  chunk("panel", { imports: [file("shared")] }),
  chunk("kept-session", { facadeModuleId: "/house/editor/src/accounts/kept-session.ts" }),
  chunk("people-page", { facadeModuleId: "/house/editor/src/people/people-page.tsx" })
]

it("keeps what opens the writing page and all it may fetch later, and no page that needs the network", () => {
  const { entry, files } = keptBuild(BUILT, "")
  expect(entry).toBe("/atelier/assets/index-D3adBeef.js")
  expect(files).toEqual(
    [
      "index-D3adBeef.css",
      ...["index", "kept-session", "panel", "shared", "text", "writing-page"].map((name) => `${name}-D3adBeef.js`)
    ]
      .sort()
      .map((name) => `/atelier/assets/${name}`)
  )
})

it("is another build when a file or the worker’s own code changes, and the same whatever their order", () => {
  const { id } = keptBuild(BUILT, "")
  expect(keptBuild(BUILT.toReversed(), "").id).toBe(id)
  expect(keptBuild(BUILT, "another worker").id).not.toBe(id)
  const changed = BUILT.map((one) => (one.name === "shared" ? { ...one, fileName: "assets/shared-C0ffee00.js" } : one))
  expect(keptBuild(changed, "").id).not.toBe(id)
})

it("refuses a build without a page", () => {
  expect(() => keptBuild([chunk("shared")], "")).toThrow("no page")
})
