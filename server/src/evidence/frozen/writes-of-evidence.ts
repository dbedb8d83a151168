import type { PublishedEvidence, PublishedOutcome, PublishedQuestion } from "@recos/schemas/evidence/published-evidence"
import type { MemberId, OutcomeId, QuestionId, RecoId } from "@recos/schemas/ids"
import type { College } from "@recos/schemas/vocabulary/closed-lists"
import type { House } from "../../house.ts"
import type { Write } from "../../storage/commit.ts"
import { etdCollegeJudgement, etdConclusion, etdContribution, etdJudgement } from "../../storage/tables/decision.ts"
import { grading, reconciliation } from "../../storage/tables/gradings.ts"
import { questionInterest } from "../../storage/tables/interests.ts"
import { methodStatement } from "../../storage/tables/method.ts"
import { treatmentOption } from "../../storage/tables/options.ts"
import { importanceRating, outcome, question } from "../../storage/tables/questions.ts"
import { statementBasis } from "../../storage/tables/updates.ts"
import { estimateFingerprint } from "../gradings/estimate-fingerprint.ts"

/** Someone named in a published evidence, who has an account here. */
interface NamedMember {
  id: MemberId
  name: string
  college: College
}

type Target = Pick<House, "database" | "newId"> & { recoId: RecoId; members: readonly NamedMember[]; at: Date }

/**
 * The writes that put a published evidence into the tables of a reco without any: what is then read is what was given.
 * @throws Error when it names somebody who is not among the members, or counts more ratings than a college has members.
 */
export function writesOfEvidence(target: Target, { questions, options, bases, method }: PublishedEvidence): Write[] {
  const { database, recoId, at } = target
  return [
    ...questions.flatMap((one, position) => writesOfQuestion(target, one, position)),
    ...options.map(({ id, ...content }, position) =>
      database.insert(treatmentOption).values({ id, recoId, position, content, createdAt: at })
    ),
    ...bases.map(({ statement, outcome: outcomeId }) =>
      database.insert(statementBasis).values({ recoId, statementId: statement, outcomeId, at })
    ),
    database.insert(methodStatement).values({ recoId, content: method })
  ]
}

function writesOfQuestion(target: Target, given: PublishedQuestion, position: number): Write[] {
  const { database, recoId, at, newId } = target
  const {
    id,
    outcomes,
    decision,
    conclusion,
    interests,
    overallCertainty: _certainty,
    kappa: _kappa,
    ...content
  } = given
  return [
    database.insert(question).values({ id, recoId, position, content, createdAt: at }),
    ...outcomes.flatMap((one, place) => writesOfOutcome(target, one, id, place)),
    ...(conclusion ? [database.insert(etdConclusion).values({ questionId: id, content: conclusion, at })] : []),
    ...decision.flatMap(({ criterion, judgement, reason, by, colleges, contributions }) => [
      ...(judgement === null
        ? []
        : [
            database.insert(etdJudgement).values({
              questionId: id,
              criterion,
              judgement,
              reason,
              ...(by ? { setBy: memberNamed(target, by.name), at: noonOf(by.on) } : { at })
            })
          ]),
      ...colleges.map(({ college, judgement: own, reason: why, name, on }) =>
        database.insert(etdCollegeJudgement).values({
          questionId: id,
          criterion,
          college,
          judgement: own,
          reason: why,
          setBy: name === null ? null : memberNamed(target, name),
          at: noonOf(on)
        })
      ),
      ...contributions.map(({ name, college, field, words, on }) =>
        database.insert(etdContribution).values({
          id: newId(),
          questionId: id,
          criterion,
          field,
          college,
          memberId: memberNamed(target, name),
          words,
          createdAt: noonOf(on),
          updatedAt: noonOf(on)
        })
      )
    ]),
    ...interests.map(({ name, kind, words }) =>
      database.insert(questionInterest).values({ questionId: id, memberId: memberNamed(target, name), kind, words, at })
    )
  ]
}

function writesOfOutcome(target: Target, given: PublishedOutcome, questionId: QuestionId, position: number): Write[] {
  const { database, at, newId } = target
  const { id: outcomeId, importance, gradings, agreed, ...content } = given
  const estimateHash = estimateFingerprint(content)
  const signed = gradings.map(({ name, college, judgements, on }, seat) => ({
    id: newId(),
    outcomeId,
    memberId: memberNamed(target, name),
    college,
    judgements,
    estimateHash,
    signedAt: noonOf(on),
    seat: seat + 1,
    updatedAt: noonOf(on)
  }))
  return [
    database.insert(outcome).values({ id: outcomeId, questionId, position, content, createdAt: at }),
    ...ratingsOf(target, importance).map((rating) =>
      database.insert(importanceRating).values({ outcomeId, ...rating, at })
    ),
    ...signed.map((row) => database.insert(grading).values(row)),
    ...(agreed ? [writeOfAgreed(target, outcomeId, agreed, estimateHash, signed)] : [])
  ]
}

function writeOfAgreed(
  { database }: Target,
  outcomeId: OutcomeId,
  { on, ...agreed }: NonNullable<PublishedOutcome["agreed"]>,
  estimateHash: string,
  signed: readonly { id: string }[]
): Write {
  const settles = signed.map(({ id }) => `${id}@0`)
  return database.insert(reconciliation).values({ outcomeId, agreed, settles, estimateHash, decidedAt: noonOf(on) })
}

/** Ratings that give the published median: as many members of the college, each at the median. */
function ratingsOf({ members }: Target, importance: PublishedOutcome["importance"]) {
  return Object.entries(importance).flatMap(([college, { median, ratings }]) => {
    const raters = members.filter((member) => member.college === college).slice(0, ratings)
    if (raters.length < ratings) throw new Error(`${college} has fewer than ${ratings} members`)
    return raters.map((member) => ({ memberId: member.id, college: member.college, value: median }))
  })
}

function memberNamed({ members }: Target, name: string): MemberId {
  const found = members.find((member) => member.name === name)
  if (!found) throw new Error(`no member is named ${name}`)
  return found.id
}

const noonOf = (day: string): Date => new Date(`${day}T12:00:00Z`)
