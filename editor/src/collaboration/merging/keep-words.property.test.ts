import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { CrossingRoom, type Page } from "./testing/crossing-room.ts"
import { everyLine, inKind, linesOf, sample } from "./testing/gestures.ts"

/** Each typed character is one of its own, so that each can be followed. */
const FIRST_TYPED = 0xe000
const TYPED = /[\ue000-\uf8ff]/gu
const signs = (from: number, length: number): string =>
  String.fromCodePoint(...Array.from({ length }, (_, index) => FIRST_TYPED + from + index))
const LINES = [0, 8, 16, 24, 32].map((from) => signs(from, 8))
const KINDS = ["bulletList", "heading", "blockquote", "paragraph"]

type Act =
  | { act: "type"; page: number; line: number; offset: number; length: number }
  | { act: "kind"; page: number; line: number; kind: number }
  | { act: "split" | "join" | "move" | "remove"; page: number; line: number; offset: number }
  | { act: "leave" | "come"; page: number }
  | { act: "hear" | "send"; page: number; times: number }

const page = fc.nat(2)
const line = fc.nat(7)
const offset = fc.nat(20)
const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      act: fc.constant("type" as const),
      page,
      line,
      offset,
      length: fc.integer({ min: 1, max: 4 })
    })
  },
  { weight: 3, arbitrary: fc.record({ act: fc.constant("kind" as const), page, line, kind: fc.nat(3) }) },
  { weight: 4, arbitrary: fc.record({ act: fc.constantFrom("split", "join", "move", "remove"), page, line, offset }) },
  { weight: 2, arbitrary: fc.record({ act: fc.constantFrom("leave", "come"), page }) },
  {
    weight: 6,
    arbitrary: fc.record({ act: fc.constantFrom("hear", "send"), page, times: fc.integer({ min: 1, max: 3 }) })
  }
)

/** What people do, and which typed characters each removal was made in sight of. */
class Story {
  readonly room: CrossingRoom
  readonly typed = new Set<string>(LINES.flatMap((line) => [...line]))
  readonly removedInSight = new Set<string>()

  constructor(people: number) {
    this.room = new CrossingRoom(sample(...LINES), ["nadia", "ines", "marcel"].slice(0, people))
  }

  do(act: Act): void {
    const page = this.room.pages[act.page % this.room.pages.length]
    if (!page) return
    if (act.act === "leave" && page.isOnline) page.disconnect()
    else if (act.act === "come" && !page.isOnline) this.room.connect(page)
    else if (act.act === "hear") for (let time = 0; time < act.times; time += 1) page.hear()
    else if (act.act === "send") for (let time = 0; time < act.times; time += 1) this.room.hear(page)
    else if ("line" in act) this.#change(page, act)
  }

  #change(page: Page, act: Act & { line: number }): void {
    const { doc, tr } = page.state
    const all = everyLine(doc)
    const at = all[act.line % Math.max(1, all.length)]
    if (!at) return
    const place = at.start + ("offset" in act ? act.offset % (at.node.content.size + 1) : 0)
    if (act.act === "type") {
      const words = signs(this.typed.size, act.length)
      for (const character of words) this.typed.add(character)
      page.dispatch(tr.insertText(words, place))
    } else if (act.act === "kind")
      page.dispatch(tr.replaceWith(at.before, at.end, inKind(KINDS[act.kind] ?? "paragraph", at.node.content)))
    else if (act.act === "split") page.dispatch(tr.split(place))
    else if (act.act === "join") this.#join(page, all, all.indexOf(at))
    else if (act.act === "move") this.#move(page, at, all[(act.line + 2) % all.length])
    else if (act.act === "remove" && all.length > 1) {
      for (const [character] of at.node.textContent.matchAll(TYPED)) this.removedInSight.add(character)
      page.dispatch(tr.delete(at.before, at.end))
    }
  }

  #join(page: Page, all: ReturnType<typeof everyLine>, index: number): void {
    const [above, below] = [all[index - 1], all[index]]
    if (!above || !below) return
    const tr = page.state.tr.delete(below.before, below.end)
    page.dispatch(tr.insert(above.start + above.node.content.size, below.node.content))
  }

  #move(
    page: Page,
    from: ReturnType<typeof everyLine>[number],
    behind: ReturnType<typeof everyLine>[number] | undefined
  ): void {
    if (!behind || behind === from) return
    const tr = page.state.tr.delete(from.before, from.end)
    page.dispatch(tr.insert(tr.mapping.map(behind.end), inKind("paragraph", from.node.content)))
  }

  /** What became of each typed character once everybody has heard everything. */
  end(): { texts: string[]; gone: string[]; twice: string[] } {
    this.room.settle()
    const texts = this.room.pages.map(({ state }) => linesOf(state.doc).join("\n"))
    const shown = [...(texts[0] ?? "").matchAll(TYPED)].map(([character]) => character)
    const aside = new Set(this.room.pages.flatMap(({ words }) => words.aside.value.flatMap(({ words }) => [...words])))
    const inText = new Set(shown)
    const gone = [...this.typed].filter((one) => !inText.has(one) && !aside.has(one) && !this.removedInSight.has(one))
    const twice = shown.filter((one, index) => shown.indexOf(one) !== index)
    this.room.close()
    return { texts, gone, twice }
  }
}

const CHANGES_LINES: ReadonlySet<string> = new Set(["kind", "split", "join", "move", "remove"])
const RUNS = process.env.ENDURE ? 10_000 : 200

const afterAll = (people: number, all: readonly Act[], before: (act: Act, story: Story) => void = () => undefined) => {
  const story = new Story(people)
  for (const act of all) {
    before(act, story)
    story.do(act)
  }
  return story.end()
}

describe("two or three people who type and change lines, on and off the network", () => {
  it("lose no character that nobody has seen and removed, and end with one text", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 3 }), fc.array(acts, { minLength: 5, maxLength: 40 }), (people, all) => {
        const { texts, gone } = afterAll(people, all)
        expect(new Set(texts).size).toBe(1)
        expect(gone).toEqual([])
      }),
      { numRuns: RUNS }
    )
  })

  it("find no character twice where one of them alone changes lines, and everybody has heard of it before the next change", () => {
    const onlyFirst = acts.filter(({ act, page }) => page === 0 || !CHANGES_LINES.has(act))
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 3 }),
        fc.array(onlyFirst, { minLength: 5, maxLength: 40 }),
        (people, all) => {
          const { gone, twice } = afterAll(
            people,
            all.filter(({ page }) => page < people),
            ({ act }, { room }) => CHANGES_LINES.has(act) && room.settle()
          )
          expect(twice).toEqual([])
          expect(gone).toEqual([])
        }
      ),
      { numRuns: RUNS }
    )
  })
})
