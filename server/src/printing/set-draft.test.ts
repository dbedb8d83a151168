import { join } from "node:path"
import { expect, it } from "vitest"
import { errorOf } from "../testing/answers.ts"
import { openRecoHouse, type RecoHouse } from "../testing/reco-house.ts"

const ROOT = join(import.meta.dirname, "../../..")
const draftOf = ({ recoId }: RecoHouse) => `/api/recos/${recoId}/export.pdf?language=fr`

it("gives a draft on paper to who may read it, by the script of the site", async () => {
  const kit = await openRecoHouse()
  kit.house.config.draftScript = join(ROOT, "site/scripts/draft.ts")
  const answer = await kit.marcel.call(draftOf(kit))
  expect(answer.status).toBe(200)
  expect(answer.headers.get("content-type")).toBe("application/pdf")
  expect(answer.headers.get("content-disposition")).toMatch(/^attachment; filename="[a-z0-9-]+-fr\.pdf"$/)
  const pdf = Buffer.from(await answer.arrayBuffer())
  expect(pdf.subarray(0, 5).toString()).toBe("%PDF-")
  const outsider = await kit.person({ name: "Rosa" })
  expect((await outsider.call(draftOf(kit))).status).toBe(403)
  expect((await kit.stranger(draftOf(kit))).status).toBe(401)
})

it("gives the script the text as it is written and the day, and says when the script fails", async () => {
  const kit = await openRecoHouse()
  const text = await (await kit.marcel.call(draftOf(kit))).text()
  expect(text).toMatch(/^%PDF-1\.7 \d{4}-\d\d-\d\d \[\{"type":"doc"/)
  const none = await kit.marcel.call(draftOf(kit).replace("=fr", "=ar"))
  expect(none.status).toBe(404)
  kit.house.config.draftScript = join(ROOT, "no-such-script.ts")
  const answer = await kit.marcel.call(draftOf(kit))
  expect(answer.status).toBe(500)
  expect((await errorOf(answer)).message).not.toContain("no-such-script")
})
