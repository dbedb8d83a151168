import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { Failure } from "../api/failure.ts"
import {
  type Autosave,
  type AutosaveEffect,
  type AutosaveEvent,
  type AutosaveRules,
  isUnsaved,
  type Kept,
  nextAutosave,
  retryAfter,
  startAutosave
} from "./autosave.ts"

const RULES: AutosaveRules<string> = {
  isSame: (one, other) => one === other,
  isSendable: (draft) => draft !== "",
  empty: ""
}
const OFFLINE = new Failure(0, "offline", "Coupé.")
const CONFLICT = new Failure(409, "conflict", "Quelqu’un d’autre.")

/** A page and a server that meet over a network that loses what it is told to. */
class Desk {
  state: Autosave<string>
  readonly server: Kept<string> = { draft: "Avant", revision: 1 }
  /** Requests that the server has not seen, or whose answer has not come. */
  request: Extract<AutosaveEffect<string>, { do: "send" | "remove" }> | null = null
  looks = 0
  wait: number | null = null
  sent = 0
  /** What the server last said yes to, as the page heard it. */
  heard = "Avant"

  constructor() {
    this.state = startAutosave({ ...this.server })
  }

  happen(event: AutosaveEvent<string>): void {
    const [next, ...effects] = nextAutosave(this.state, event, RULES)
    this.state = next
    for (const effect of effects) {
      if (effect.do === "wait") this.wait = effect.milliseconds
      else if (effect.do === "look") this.looks += 1
      else {
        expect(this.request, "one request at a time").toBeNull()
        this.request = effect
        this.sent += 1
      }
    }
  }

  /** The server treats the request on its way, as the real one does. */
  #treat(request: NonNullable<Desk["request"]>): Failure | number {
    const draft = request.do === "remove" ? "" : request.draft
    if (this.server.draft === draft) return this.server.revision
    if (this.server.revision !== request.revision) return CONFLICT
    Object.assign(this.server, { draft, revision: request.revision + 1 })
    return this.server.revision
  }

  /** What becomes of the request: it arrives or not, and so does its answer. */
  land(how: "well" | "lost" | "answer lost" | Failure): void {
    const { request } = this
    if (!request) return
    this.request = null
    const answer = how instanceof Failure ? how : how === "lost" ? OFFLINE : this.#treat(request)
    const failure = answer instanceof Failure ? answer : how === "answer lost" ? OFFLINE : null
    if (failure) this.happen({ type: "failed", failure: how === "answer lost" ? OFFLINE : failure })
    else if (typeof answer === "number") {
      this.heard = request.do === "remove" ? "" : request.draft
      this.happen({ type: "answered", revision: answer })
    }
  }

  /** The page reads what the server has. */
  look(): void {
    this.looks = 0
    this.heard = this.server.draft
    this.happen({ type: "shown", kept: { ...this.server } })
  }

  /** Another window keeps something. */
  elsewhere(draft: string): void {
    if (draft !== this.server.draft) Object.assign(this.server, { draft, revision: this.server.revision + 1 })
  }

  /** Everything works again, and time passes. */
  settle(): void {
    for (let turn = 0; turn < 30; turn += 1) {
      if (this.request) this.land("well")
      else if (this.looks > 0) this.look()
      else if (this.wait !== null) {
        this.wait = null
        this.happen({ type: "due" })
      } else return
    }
    throw new Error("It never comes to rest")
  }
}

const kindOf = (desk: Desk) => desk.state.phase.kind

describe("a draft that is kept while it is typed", () => {
  it("is sent once after a pause, and said to be kept only after the answer", () => {
    const desk = new Desk()
    for (const draft of ["U", "Un", "Un mot"]) desk.happen({ type: "typed", draft })
    expect([kindOf(desk), desk.sent]).toEqual(["waiting", 0])
    desk.happen({ type: "due" })
    expect([kindOf(desk), desk.sent]).toEqual(["sending", 1])
    desk.land("well")
    expect([kindOf(desk), desk.server.draft]).toEqual(["kept", "Un mot"])
  })

  it("typed back to what was kept, while other words are on their way, is not said to be kept", () => {
    const desk = new Desk()
    desk.happen({ type: "typed", draft: "Autre" })
    desk.happen({ type: "due" })
    desk.happen({ type: "typed", draft: "Avant" })
    expect(kindOf(desk)).toBe("sending")
    desk.land("answer lost")
    expect(kindOf(desk)).toBe("away")
    desk.settle()
    expect([kindOf(desk), desk.server.draft]).toEqual(["kept", "Avant"])
  })

  it("typed back to what was kept, after an answer that was lost and a refusal, is asked about and not supposed", () => {
    const desk = new Desk()
    desk.happen({ type: "typed", draft: "Reçu" })
    desk.happen({ type: "due" })
    desk.land("answer lost")
    desk.happen({ type: "typed", draft: "Refusé" })
    desk.happen({ type: "wake" })
    desk.land(new Failure(422, "personal-data", "Non."))
    desk.happen({ type: "typed", draft: "Avant" })
    expect(kindOf(desk)).toBe("waiting")
    desk.settle()
    expect([kindOf(desk), desk.server.draft]).toEqual(["kept", "Avant"])
  })

  it("without a network is tried again less and less often, and at once when somebody or the network is back", () => {
    expect([1, 2, 3, 6, 50].map(retryAfter)).toEqual([2_000, 4_000, 8_000, 60_000, 60_000])
    const desk = new Desk()
    desk.happen({ type: "typed", draft: "Sans réseau" })
    desk.happen({ type: "due" })
    desk.land("lost")
    desk.happen({ type: "typed", draft: "Sans réseau encore" })
    expect([kindOf(desk), desk.wait]).toEqual(["away", 2_000])
    desk.happen({ type: "wake" })
    desk.land("lost")
    expect(desk.wait).toBe(4_000)
    desk.happen({ type: "wake" })
    desk.land("well")
    expect([kindOf(desk), desk.server.draft]).toEqual(["kept", "Sans réseau encore"])
  })

  it("of somebody signed out waits for them to be back, and for no clock", () => {
    const desk = new Desk()
    desk.happen({ type: "typed", draft: "Session finie" })
    desk.happen({ type: "due" })
    desk.land(new Failure(401, "signed-out", "Connectez-vous."))
    expect([kindOf(desk), desk.wait]).toEqual(["away", null])
    desk.happen({ type: "wake" })
    desk.land("well")
    expect(kindOf(desk)).toBe("kept")
  })

  it.each([
    ["a right that is gone: typing on sends nothing", 403, "refused", 1],
    ["words that do not pass: others may", 422, "waiting", 1]
  ] as const)("refused stops: %s", (_name, status, after, sent) => {
    const desk = new Desk()
    desk.happen({ type: "typed", draft: "Refusé" })
    desk.happen({ type: "due" })
    desk.land(new Failure(status, "forbidden", "Non."))
    expect([kindOf(desk), desk.wait]).toEqual(["refused", null])
    desk.happen({ type: "wake" })
    expect(desk.sent).toBe(1)
    desk.happen({ type: "typed", draft: "Refusé, plus loin" })
    expect([kindOf(desk), desk.sent, isUnsaved(desk.state)]).toEqual([after, sent, true])
    desk.happen({ type: "again" })
    desk.settle()
    expect([kindOf(desk), desk.server.draft]).toEqual(["kept", "Refusé, plus loin"])
  })

  it("is never replaced under one's hands: what another window kept waits for a choice", () => {
    for (const [choice, end] of [
      ["mine", "Ici"],
      ["theirs", "Ailleurs"]
    ] as const) {
      const desk = new Desk()
      desk.happen({ type: "typed", draft: "Ici" })
      desk.elsewhere("Ailleurs")
      desk.settle()
      expect(desk.state).toMatchObject({ draft: "Ici", phase: { kind: "elsewhere", theirs: { draft: "Ailleurs" } } })
      desk.happen({ type: choice })
      desk.settle()
      expect([kindOf(desk), desk.state.draft, desk.server.draft]).toEqual(["kept", end, end])
    }
  })

  it("follows another window while nothing typed here waits, and hears nothing from the past", () => {
    const desk = new Desk()
    desk.elsewhere("Ailleurs")
    desk.look()
    desk.happen({ type: "shown", kept: { draft: "Avant", revision: 1 } })
    expect([kindOf(desk), desk.state.draft]).toEqual(["kept", "Ailleurs"])
  })

  it("is not held up by a conflict that was about something else", () => {
    const desk = new Desk()
    desk.happen({ type: "typed", draft: "Ici" })
    desk.happen({ type: "due" })
    desk.land(CONFLICT)
    desk.look()
    expect([kindOf(desk), desk.wait]).toEqual(["away", 2_000])
    desk.settle()
    expect([kindOf(desk), desk.server.draft]).toEqual(["kept", "Ici"])
  })

  it("emptied is taken back by asking for it, never by that alone", () => {
    const desk = new Desk()
    desk.happen({ type: "typed", draft: "" })
    desk.settle()
    expect([kindOf(desk), desk.server.draft, isUnsaved(desk.state)]).toEqual(["held", "Avant", false])
    desk.happen({ type: "remove" })
    desk.land("answer lost")
    expect(kindOf(desk)).toBe("away")
    desk.settle()
    expect([kindOf(desk), desk.server.draft, desk.state.draft]).toEqual(["kept", "", ""])
  })

  it("taken back without a network is taken back later, and is not written again meanwhile", () => {
    const desk = new Desk()
    desk.happen({ type: "remove" })
    desk.land("answer lost")
    desk.look()
    expect([kindOf(desk), desk.server.draft, desk.state.draft]).toEqual(["kept", "", ""])
  })
})

type Act = (desk: Desk) => void

const words = fc.constantFrom("Avant", "A", "AB", "ABC", "")
const act: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: words.map((draft) => (desk: Desk) => desk.happen({ type: "typed", draft })) },
  {
    weight: 4,
    arbitrary: fc
      .constantFrom<Parameters<Desk["land"]>[0]>(
        "well",
        "lost",
        "answer lost",
        new Failure(503, "internal", "…"),
        new Failure(422, "x", "…")
      )
      .map((how) => (desk: Desk) => desk.land(how))
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom<Act>(
      (desk) => {
        if (desk.wait !== null) desk.happen({ type: "due" })
      },
      (desk) => desk.happen({ type: "wake" }),
      (desk) => desk.happen({ type: "again" }),
      (desk) => desk.look()
    )
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Act>(
      (desk) => desk.elsewhere("Ailleurs"),
      (desk) => desk.happen({ type: "mine" }),
      (desk) => desk.happen({ type: "theirs" }),
      (desk) => desk.happen({ type: "remove" })
    )
  }
)

describe("whatever is typed, lost, refused, and in whatever order", () => {
  it("says that a draft is kept only when the server has said yes to it, and nothing else is on its way", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const desk = new Desk()
        for (const next of acts) {
          next(desk)
          if (desk.state.phase.kind !== "kept") continue
          expect(desk.request).toBeNull()
          expect(desk.state.draft).toBe(desk.heard)
          // Nobody else has written since: then the server has it still.
          if (desk.server.draft !== "Ailleurs") expect(desk.server.draft).toBe(desk.state.draft)
        }
      }),
      { numRuns: 2000 }
    )
  })

  it("sends the last words or keeps asking, and never lets the page go without a word while they are not kept", () => {
    fc.assert(
      fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
        const desk = new Desk()
        for (const next of acts) next(desk)
        const typed = desk.state.draft
        desk.happen({ type: "wake" })
        if (desk.state.phase.kind !== "kept" && desk.state.phase.kind !== "held")
          expect(isUnsaved(desk.state)).toBe(true)
        const isRemoving = desk.state.removes || desk.state.flight?.removes === true
        desk.settle()
        const { kind } = desk.state.phase
        if (kind === "refused" || kind === "elsewhere" || kind === "held") {
          expect(desk.state.draft).toBe(typed)
        } else {
          expect(kind).toBe("kept")
          if (!isRemoving && desk.server.draft !== "Ailleurs") expect(desk.server.draft).toBe(desk.state.draft)
        }
      }),
      { numRuns: 2000 }
    )
  })
})
