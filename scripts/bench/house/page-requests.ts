import { cursorAt } from "./cursor-at.ts"
import { BENCH, documentId, outcomeId, questionId, recoId } from "./fill-house.ts"

export interface PageRequest {
  name: string
  memberId: string
  path: string
}

const [administrator = ""] = BENCH.administrators
const giant = `/recos/${recoId(0)}`
const usual = `/recos/${recoId(10)}`

/** What the pages of the workspace ask for on opening, as those to whom it costs most. */
export const PAGE_REQUESTS: PageRequest[] = [
  { name: "list, administrator", memberId: administrator, path: "/recos" },
  { name: "list, one status", memberId: administrator, path: "/recos?status=approved" },
  { name: "list, member of one reco in ten", memberId: BENCH.busy, path: "/recos" },
  { name: "list, plain member", memberId: BENCH.plain, path: "/recos" },
  { name: "waiting, administrator", memberId: administrator, path: "/tray" },
  { name: "waiting, member of one in ten", memberId: BENCH.busy, path: "/tray" },
  { name: "search « te », administrator", memberId: administrator, path: "/recos?q=te" },
  { name: "search « mal de dos », administrator", memberId: administrator, path: "/recos?q=mal+de+dos" },
  { name: "search « te », member of one in ten", memberId: BENCH.busy, path: "/recos?q=te" },
  { name: "search, no hit", memberId: administrator, path: "/recos?q=zzzz" },
  { name: "members of a college", memberId: administrator, path: "/members?college=citizen" },
  { name: "members named « dupr »", memberId: administrator, path: "/members?q=dupr&active=yes" },
  { name: "mailbox", memberId: administrator, path: "/mailbox" },
  { name: "journal", memberId: administrator, path: "/journal" },
  { name: "journal, deep", memberId: administrator, path: `/journal?after=${cursorAt([1000])}&before=1000` },
  { name: "journal of a reco", memberId: BENCH.busy, path: `${usual}/journal` },
  { name: "overview, usual", memberId: BENCH.busy, path: usual },
  { name: "overview, giant", memberId: BENCH.busy, path: giant },
  { name: "text", memberId: BENCH.busy, path: `/documents/${documentId(10)}` },
  { name: "references, 480", memberId: BENCH.busy, path: `${giant}/references` },
  { name: "versions, 200", memberId: BENCH.busy, path: `${giant}/versions` },
  { name: "one version of 200", memberId: BENCH.busy, path: `${giant}/versions/1.150` },
  { name: "evidence, 1,000 outcomes", memberId: BENCH.busy, path: `${giant}/evidence` },
  {
    name: "gradings of one outcome of 1,000",
    memberId: BENCH.busy,
    path: `${giant}/outcomes/${outcomeId(500)}/gradings`
  },
  { name: "decision of one question", memberId: BENCH.busy, path: `${giant}/questions/${questionId(3)}/decision` },
  { name: "updates", memberId: BENCH.busy, path: `${usual}/updates` },
  { name: "interests of a question", memberId: BENCH.busy, path: `${giant}/questions/${questionId(3)}/interests` },
  { name: "outside readings", memberId: BENCH.busy, path: `${usual}/outside-readings` },
  { name: "me", memberId: BENCH.plain, path: "/me" }
]
