import { publishedEvidence } from "@recos/schemas/evidence/published-evidence"
import { sampleEvidence } from "@recos/schemas/evidence/sample-evidence"
import { beforeEach, describe, expect, it, onTestFinished } from "vitest"
import { standsIn } from "../testing/device.ts"
import { scriptedAnswers } from "../testing/scripted-answers.ts"
import { ScriptedStream } from "../testing/scripted-stream.ts"
import { frozenTables, liveTables } from "./tables/table-source.ts"

/** An answer of the server, of which tables read the names, and the certainty that was agreed. */
const evidence = (...names: string[]) => ({
  questions: [{ id: "q1", outcomes: names.map((name) => ({ id: name, name, grading: { certainty: "low" } })) }]
})

function openTables() {
  const page = new EventTarget()
  standsIn("addEventListener", page.addEventListener.bind(page))
  standsIn("removeEventListener", page.removeEventListener.bind(page))
  ScriptedStream.asked = []
  standsIn("EventSource", ScriptedStream)
  const asked = scriptedAnswers()
  const tables = liveTables("r1")
  const names = () => tables.questions.value?.flatMap(({ outcomes }) => outcomes.map(({ name }) => name))
  const follow = () => {
    const leave = tables.follow()
    onTestFinished(leave)
    return leave
  }
  return { tables, asked, names, follow, happen: (event: string) => page.dispatchEvent(new Event(event)) }
}
type Opened = ReturnType<typeof openTables>

describe("the evidence tables of a draft", () => {
  let opened: Opened
  beforeEach(() => {
    opened = openTables()
  })

  it("are read once for all tables of a page, and only while there is one", async () => {
    const { asked, names, follow } = opened
    expect(asked).toEqual([])
    follow()
    follow()
    expect(asked.map(({ path }) => path)).toEqual(["/api/recos/r1/evidence"])
    expect(names()).toBeUndefined()
    asked[0]?.answer(evidence("Douleur"))
    await expect.poll(names).toEqual(["Douleur"])
    expect(opened.tables.questions.value?.[0]?.outcomes[0]?.certainty).toBe("low")
  })

  it("are read again when the evidence changes, and when the network is back", async () => {
    const { asked, follow, happen, names } = opened
    follow()
    ScriptedStream.last.say("changed")
    await expect.poll(() => asked.length).toBe(2)
    happen("online")
    expect(asked).toHaveLength(3)
    asked[2]?.answer(evidence("Vomissements"))
    await expect.poll(names).toEqual(["Vomissements"])
  })

  it("show the answer to the last question, in whatever order answers come", async () => {
    const { asked, follow, happen, names, tables } = opened
    follow()
    happen("online")
    happen("online")
    const [first, second, third] = asked
    third?.answer(evidence("neuf"))
    await expect.poll(names).toEqual(["neuf"])
    first?.answer(evidence("vieux"))
    second?.lose()
    // What is late has been read, and thrown away, once a later question is answered.
    happen("online")
    asked[3]?.answer(evidence("dernier"))
    await expect.poll(names).toEqual(["dernier"])
    expect(tables.isOutOfReach.value).toBe(false)
  })

  it("keep the last figures and say that they may be old when the server is out of reach", async () => {
    const { asked, follow, happen, names, tables } = opened
    follow()
    asked[0]?.answer(evidence("Douleur"))
    await expect.poll(names).toEqual(["Douleur"])
    for (const away of [() => ScriptedStream.last.cut(), () => happen("offline")]) {
      away()
      expect(tables.isOutOfReach.value).toBe(true)
      expect(names()).toEqual(["Douleur"])
      happen("online")
      asked.at(-1)?.answer(evidence("Douleur"))
      await expect.poll(() => tables.isOutOfReach.value).toBe(false)
    }
    happen("online")
    asked.at(-1)?.lose()
    await expect.poll(() => tables.isOutOfReach.value).toBe(true)
    happen("online")
    asked.at(-1)?.refuse(503)
    happen("online")
    asked.at(-1)?.answer(evidence("Douleur", "Fièvre"))
    await expect.poll(names).toEqual(["Douleur", "Fièvre"])
    expect(tables.isOutOfReach.value).toBe(false)
  })

  it("ask nothing more once no table is seen, and begin again with the next", () => {
    const { asked, happen, tables } = opened
    const [one, other] = [tables.follow(), tables.follow()]
    one()
    happen("online")
    expect(asked).toHaveLength(2)
    other()
    happen("online")
    happen("offline")
    expect(asked).toHaveLength(2)
    expect(ScriptedStream.living).toEqual([])
    expect(tables.isOutOfReach.value).toBe(false)
    opened.follow()
    expect(asked).toHaveLength(3)
  })
})

describe("the evidence tables of a version", () => {
  it("hold what was agreed, need nobody, and never change", () => {
    const { questions } = publishedEvidence.parse(sampleEvidence())
    const [ungraded] = questions[0]?.outcomes ?? []
    if (ungraded) ungraded.agreed = null
    const tables = frozenTables(questions)
    const outcomes = tables.questions.value?.flatMap((question) => question.outcomes) ?? []
    expect(outcomes.map(({ certainty }) => certainty)).toEqual(
      questions.flatMap((question) => question.outcomes.map(({ agreed }) => agreed?.certainty ?? null))
    )
    expect(outcomes.map(({ certainty }) => certainty)).toContain(null)
    expect(outcomes.flatMap(({ findings }) => findings)).toEqual([])
    expect(tables.isOutOfReach.value).toBe(false)
    expect(() => tables.follow()()).not.toThrow()
  })
})
