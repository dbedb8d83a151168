import { openRecoHouse, type RecoHouse } from "./reco-house.ts"

/** Signs the version under deliberation for both colleges: the reco is approved. */
export async function sign(house: RecoHouse, { number, hash }: { number: string; hash: string }): Promise<void> {
  for (const { call } of [house.abel, house.nadia]) {
    const answer = await call(`/api/recos/${house.recoId}/versions/${number}/signature`, {
      method: "POST",
      json: { hash }
    })
    if (answer.status >= 300) throw new Error(await answer.text())
  }
}

/** A house whose reco is read, deliberated and signed: ready to publish. */
export async function openApprovedReco(): Promise<RecoHouse & { number: string; hash: string }> {
  const house = await openRecoHouse()
  const version = await house.deliberate()
  await sign(house, version)
  return { ...house, ...version }
}
