import { EMPTY_CONCLUSION } from "@recos/schemas/evidence/decision/conclusion-fields"
import type { QuestionId } from "@recos/schemas/ids"
import { eq } from "drizzle-orm"
import { describe, expect, it } from "vitest"
import { etdContribution } from "../../storage/tables/decision.ts"
import { journal } from "../../storage/tables/journal.ts"
import { question } from "../../storage/tables/questions.ts"
import { errorOf, jsonOf } from "../../testing/answers.ts"
import { openRecoHouse, type Person, type RecoHouse } from "../../testing/reco-house.ts"
import { sampleText } from "../../testing/sample-text.ts"
import { readFrozenEvidence } from "../frozen/read-frozen-evidence.ts"
import type { ShownDecision, ShownJudgement, ShownWords } from "./read-decision.ts"

async function openDecision(perspective: "individual" | "population" = "individual") {
  const kit = await openRecoHouse()
  const questionId = kit.house.newId<QuestionId>()
  await kit.house.database.insert(question).values({
    id: questionId,
    recoId: kit.recoId,
    position: 0,
    content: { population: "Adultes", intervention: "Marche", comparison: "Repos", setting: "", perspective },
    createdAt: kit.house.now()
  })
  const base = `/api/recos/${kit.recoId}/questions/${questionId}/decision`
  const put = ({ call }: Person, rest: string, json: object) => call(`${base}/${rest}`, { method: "PUT", json })
  return {
    ...kit,
    questionId,
    base,
    read: async ({ call }: Person) => {
      const shown = await jsonOf<ShownDecision>(call(base))
      return (criterion: string) => {
        const found = shown.criteria.find((one) => one.criterion === criterion)
        if (!found) throw new Error(`no ${criterion}`)
        return found
      }
    },
    judge: (person: Person, criterion: string, judgement: string | null, revision: number) =>
      put(person, criterion, { judgement, revision }),
    say: (person: Person, place: string, words: string, revision = 0) => {
      // Words are shown in the order in which they were written.
      kit.advance(1)
      return put(person, place, { words, revision })
    },
    takeBack: ({ call }: Person, place: string, revision: number) =>
      call(`${base}/${place}/taken-back`, { method: "POST", json: { revision } })
  }
}
const told = async ({ house }: RecoHouse, event: "decision.judged" | "decision.contributed") =>
  (await house.database.select().from(journal).where(eq(journal.event, event))).map(({ detail }) => detail)

const EVIDENCE = "problem/words/evidence"
const LIVED = "problem/words/lived-experience"

describe("judgements", () => {
  it("stand with who set them and when; earlier ones are in the journal", async () => {
    const kit = await openDecision()
    expect((await kit.judge(kit.marcel, "problem", "yes", 0)).status).toBe(200)
    kit.advance(60_000)
    const second = await jsonOf<ShownJudgement>(kit.judge(kit.abel, "problem", "varies", 1))
    expect(second).toMatchObject({ judgement: "varies", by: { name: "Abel Rouvière" }, revision: 2 })
    expect((await kit.read(kit.nadia))("problem").judgement).toEqual(second)
    expect(await told(kit, "decision.judged")).toMatchObject([
      { criterion: "problem", judgement: "yes", before: null },
      { criterion: "problem", judgement: "varies", before: "yes" }
    ])
  })

  it("of two people at once, one stands and the other is told", async () => {
    const kit = await openDecision()
    const answers = await Promise.all([
      kit.judge(kit.marcel, "equity", "increased", 0),
      kit.judge(kit.nadia, "equity", "reduced", 0)
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    const [{ judgement } = { judgement: "" }] = await told(kit, "decision.judged")
    expect((await kit.read(kit.abel))("equity").judgement?.judgement).toBe(judgement)
  })

  it("said again by the same person after an answer that was lost are no conflict, and no second entry", async () => {
    const kit = await openDecision()
    await kit.judge(kit.marcel, "problem", "yes", 0)
    expect((await kit.judge(kit.marcel, "problem", "yes", 0)).status).toBe(200)
    expect(await told(kit, "decision.judged")).toHaveLength(1)
  })

  it("can be taken away, and are kept under a perspective that does not ask for them", async () => {
    const kit = await openDecision("population")
    await kit.judge(kit.marcel, "resources", "large-costs", 0)
    const content = {
      population: "",
      intervention: "",
      comparison: "",
      setting: "",
      perspective: "individual" as const
    }
    await kit.house.database.update(question).set({ content }).where(eq(question.id, kit.questionId))
    expect((await kit.read(kit.marcel))("resources").judgement?.judgement).toBe("large-costs")
    expect((await kit.judge(kit.marcel, "resources", null, 1)).status).toBe(200)
    expect((await kit.read(kit.marcel))("resources").judgement).toMatchObject({ judgement: null, revision: 2 })
  })

  it.each([
    ["problem", { judgement: "large", revision: 0 }],
    ["problem", { judgement: "constructor", revision: 0 }],
    ["problem", { judgement: "yes" }],
    ["problem", { judgement: "yes", revision: -1 }],
    ["problem", { judgement: 3, revision: 0 }]
  ])("outside of their scale are refused: %s %j", async (criterion, json) => {
    const kit = await openDecision()
    const answer = await kit.marcel.call(`${kit.base}/${criterion}`, { method: "PUT", json })
    expect(answer.status).toBe(400)
    expect(await told(kit, "decision.judged")).toEqual([])
  })

  it.each(["toString", "__proto__"])("of a criterion that is none (%s) have no address", async (criterion) => {
    const kit = await openDecision()
    const json = { judgement: "yes", revision: 0 }
    const answer = await kit.marcel.call(`${kit.base}/${criterion}`, { method: "PUT", json })
    expect(answer.status).toBe(404)
    expect(await told(kit, "decision.judged")).toEqual([])
  })
})

describe("words under a criterion", () => {
  it("are each person's own, with the college and the day, three kinds apart", async () => {
    const kit = await openDecision()
    await kit.say(kit.marcel, EVIDENCE, "Un adulte sur deux chaque année.")
    await kit.say(kit.nadia, EVIDENCE, "Fréquent aussi chez les jeunes.")
    await kit.say(kit.nadia, LIVED, "La peur de bouger revient souvent.")
    const { words } = (await kit.read(kit.abel))("problem")
    expect(words.map(({ author, field, words: said }) => [author.name, author.college, field, said])).toEqual([
      ["Marcel Teissonnier", "citizen", "evidence", "Un adulte sur deux chaque année."],
      ["Nadia Belkacem", "citizen", "evidence", "Fréquent aussi chez les jeunes."],
      ["Nadia Belkacem", "citizen", "lived-experience", "La peur de bouger revient souvent."]
    ])
  })

  it("never touch another's, whatever is sent", async () => {
    const kit = await openDecision()
    await kit.say(kit.marcel, EVIDENCE, "De Marcel.")
    await kit.say(kit.nadia, EVIDENCE, "De Nadia.", 0)
    await kit.takeBack(kit.abel, EVIDENCE, 1)
    expect((await kit.say(kit.abel, EVIDENCE, "À la place de Marcel.", 1)).status).toBe(409)
    const { words } = (await kit.read(kit.abel))("problem")
    expect(words.map(({ words: said }) => said)).toEqual(["De Marcel.", "De Nadia."])
  })

  it("sent again after an answer that was lost are kept once", async () => {
    const kit = await openDecision()
    await kit.say(kit.marcel, EVIDENCE, "Une phrase.")
    const again = await jsonOf<ShownWords>(kit.say(kit.marcel, EVIDENCE, "Une phrase.", 0))
    expect(again.revision).toBe(1)
    expect(await kit.house.database.select().from(etdContribution)).toHaveLength(1)
  })

  it("written in two windows at once: the second is told, and nothing is mixed", async () => {
    const kit = await openDecision()
    const answers = await Promise.all([
      kit.say(kit.marcel, EVIDENCE, "Dans une fenêtre."),
      kit.say(kit.marcel, EVIDENCE, "Dans l’autre.")
    ])
    expect(answers.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect((await kit.read(kit.marcel))("problem").words).toHaveLength(1)
    expect((await kit.say(kit.marcel, EVIDENCE, "Plus tard.", 7)).status).toBe(409)
  })

  it("taken back are read by nobody, kept in the record, and others may be written", async () => {
    const kit = await openDecision()
    await kit.say(kit.marcel, EVIDENCE, "À retirer.")
    expect(await jsonOf(kit.takeBack(kit.marcel, EVIDENCE, 1))).toEqual({ revision: 2 })
    expect((await kit.takeBack(kit.marcel, EVIDENCE, 1)).status).toBe(200)
    const answer = await (await kit.abel.call(kit.base)).text()
    expect(answer).not.toContain("À retirer")
    expect((await kit.read(kit.abel))("problem").words).toMatchObject([{ words: "", takenBackAt: expect.any(String) }])
    const [row] = await kit.house.database.select().from(etdContribution)
    expect(row?.words).toBe("À retirer.")
    expect((await kit.say(kit.marcel, EVIDENCE, "Autre chose.", 2)).status).toBe(200)
    expect((await kit.read(kit.abel))("problem").words.map(({ words }) => words)).toEqual(["", "Autre chose."])
  })

  it("are told to the journal once a sitting, never with a word of them", async () => {
    const kit = await openDecision()
    await kit.say(kit.marcel, EVIDENCE, "Secret un.")
    for (const revision of [1, 2, 3]) {
      kit.advance(5_000)
      await kit.say(kit.marcel, EVIDENCE, `Secret un, ${revision} fois.`, revision)
    }
    kit.advance(3_600_000)
    await kit.say(kit.marcel, EVIDENCE, "Secret deux.", 4)
    await kit.takeBack(kit.marcel, EVIDENCE, 5)
    const details = await told(kit, "decision.contributed")
    expect(details.map((detail) => detail?.what)).toEqual(["written", "changed", "taken-back"])
    expect(JSON.stringify(await kit.house.database.select().from(journal))).not.toContain("Secret")
  })

  it.each(["06 12 34 56 78", "0\u200b612345678", "marie (at) exemple.fr", "2 55 08 14 168 025 38"])(
    "in a lived experience never hold « %s »",
    async (found) => {
      const kit = await openDecision()
      const answer = await kit.say(kit.nadia, LIVED, `Joindre : ${found}.`)
      expect(answer.status).toBe(422)
      expect((await errorOf(answer)).code).toBe("personal-data")
      expect(await kit.house.database.select().from(etdContribution)).toEqual([])
    }
  )

  it.each([
    { words: "", revision: 0 },
    { words: "   \n ", revision: 0 },
    { words: "a\u0000b", revision: 0 },
    { words: "a\u202eb", revision: 0 },
    { words: "a".repeat(6001), revision: 0 },
    { words: "a", revision: "0" },
    { words: "a" }
  ])("are refused when they do not fit: %j", async (json) => {
    const kit = await openDecision()
    expect((await kit.marcel.call(`${kit.base}/${EVIDENCE}`, { method: "PUT", json })).status).toBe(400)
  })

  it("wait once the text is closed, and are out of reach from another reco or another team", async () => {
    const kit = await openDecision()
    const { id } = await jsonOf<{ id: string }>(
      kit.abel.call("/api/recos", { method: "POST", json: { title: "Autre", language: "fr" } })
    )
    const elsewhere = kit.base.replace(kit.recoId, id)
    expect((await kit.abel.call(elsewhere)).status).toBe(404)
    const json = { words: "Ailleurs", revision: 0 }
    expect((await kit.abel.call(`${elsewhere}/${EVIDENCE}`, { method: "PUT", json })).status).toBe(404)
    const outsider = await kit.person({ name: "Inès" })
    expect((await errorOf(outsider.call(kit.base))).refusal).toBe("not-in-team")
    await kit.submit()
    expect((await errorOf(kit.say(kit.marcel, EVIDENCE, "Trop tard."))).refusal).toBe("status")
  })
})

it("a change of judgement or words is told to those who look on", async () => {
  const kit = await openDecision()
  let heard = 0
  const unfollow = kit.house.recoNews.follow(kit.recoId, () => {
    heard += 1
  })
  await kit.judge(kit.marcel, "problem", "yes", 0)
  await kit.say(kit.marcel, EVIDENCE, "Des mots.")
  await kit.takeBack(kit.marcel, EVIDENCE, 1)
  unfollow()
  expect(heard).toBe(3)
})

describe("a judgement of the certainty of effects", () => {
  const judge = (kit: Awaited<ReturnType<typeof openDecision>>, person: Person, json: object) =>
    person.call(`${kit.base}/certaintyOfEffects`, { method: "PUT", json })
  const missing = async (kit: Awaited<ReturnType<typeof openDecision>>) =>
    ((await errorOf(kit.step(kit.solange, "submit", "Note"))).missing ?? []).filter(
      (one) => "code" in one && one.code === "decision-certainty"
    )

  it("that is not the computed one holds the reco back until a reason is said, which is frozen with it", async () => {
    const kit = await openDecision()
    await kit.write(kit.marcel, sampleText())
    expect((await judge(kit, kit.marcel, { judgement: "high", revision: 0 })).status).toBe(200)
    const lacking = {
      code: "decision-certainty",
      place: { panel: "decision", question: kit.questionId, criterion: "certaintyOfEffects" }
    }
    expect(await missing(kit)).toMatchObject([lacking])
    await judge(kit, kit.marcel, { judgement: "high", reason: "?", revision: 1 })
    expect(await missing(kit)).toMatchObject([lacking])
    await judge(kit, kit.marcel, {
      judgement: "high",
      reason: "Ce risque est mesuré ailleurs depuis longtemps.",
      revision: 2
    })
    expect((await kit.step(kit.solange, "submit", "Note")).status).toBe(200)
    const frozen = await readFrozenEvidence(kit.house.database, kit.recoId)
    expect(frozen?.questions[0]?.decision[0]).toMatchObject({
      judgement: "high",
      reason: "Ce risque est mesuré ailleurs depuis longtemps.",
      by: { name: "Marcel Teissonnier" }
    })
  })

  it("asks a college for its reason as it asks the group", async () => {
    const kit = await openDecision()
    await kit.write(kit.marcel, sampleText())
    await judge(kit, kit.nadia, { judgement: "moderate", whose: "college", revision: 0 })
    expect(await missing(kit)).toHaveLength(1)
    await judge(kit, kit.nadia, { judgement: null, whose: "college", revision: 1 })
    expect((await kit.step(kit.solange, "submit", "Note")).status).toBe(200)
  })
})

describe("a college", () => {
  it("judges for itself beside the group, never for the other, and nothing is averaged", async () => {
    const kit = await openDecision()
    const put = (person: Person, json: object) => person.call(`${kit.base}/balance`, { method: "PUT", json })
    await put(kit.marcel, { judgement: "favours-intervention", revision: 0 })
    await put(kit.nadia, {
      judgement: "favours-comparison",
      reason: "La fatigue pèse plus.",
      whose: "college",
      revision: 0
    })
    const shown = (await kit.read(kit.marcel))("balance")
    expect(shown.judgement?.judgement).toBe("favours-intervention")
    expect(Object.keys(shown.colleges)).toEqual([kit.nadia.member.college])
    expect(shown.colleges[kit.nadia.member.college]).toMatchObject({
      judgement: "favours-comparison",
      reason: "La fatigue pèse plus.",
      by: { name: "Nadia Belkacem" }
    })
    const frozen = await readFrozenEvidence(kit.house.database, kit.recoId)
    expect(frozen?.questions[0]?.decision[0]).toMatchObject({
      judgement: "favours-intervention",
      colleges: [{ college: "citizen", judgement: "favours-comparison", name: "Nadia Belkacem" }]
    })
    expect((await put(kit.nadia, { judgement: "large", whose: "college", revision: 1 })).status).toBe(400)
    expect((await put(kit.nadia, { judgement: "varies", whose: "professional", revision: 1 })).status).toBe(400)
    expect((await put(kit.nadia, { judgement: "varies", whose: "college", revision: 0 })).status).toBe(409)
  })
})

describe("a conclusion", () => {
  it("is one person's at a time, frozen once it says anything, and not before", async () => {
    const kit = await openDecision()
    const address = `/api/recos/${kit.recoId}/questions/${kit.questionId}/conclusion`
    const put = ({ call }: Person, conclusion: object, revision: number | null) =>
      call(address, { method: "PUT", json: { conclusion: { ...EMPTY_CONCLUSION, ...conclusion }, revision } })
    const frozen = async () => (await readFrozenEvidence(kit.house.database, kit.recoId))?.questions[0]?.conclusion
    expect(await frozen()).toBeNull()
    const both = await Promise.all([put(kit.marcel, {}, null), put(kit.abel, {}, null)])
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409])
    expect(await frozen()).toBeNull()
    const said = { type: "conditional-for", justification: "Le gain dépasse la gêne.", statements: ["s1", "s1"] }
    expect((await put(kit.nadia, said, 0)).status).toBe(200)
    expect((await put(kit.abel, { justification: "Autre" }, 0)).status).toBe(409)
    expect(await frozen()).toEqual({ ...EMPTY_CONCLUSION, ...said, statements: ["s1"] })
    expect((await put(kit.abel, { type: "perhaps" }, 1)).status).toBe(400)
    expect((await put(kit.abel, { research: "\u202E" }, 1)).status).toBe(400)
  })
})
