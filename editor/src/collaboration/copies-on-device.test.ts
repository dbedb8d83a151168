import { beforeEach, describe, expect, it } from "vitest"
import { Doc } from "yjs"
import { eraseSentCopies, unsentCopies } from "../device/copies-on-device.ts"
import { deviceThatKeepsNothing, emptyDevice } from "../testing/device.ts"
import { openLocalCopy } from "./local-copy.ts"

beforeEach(emptyDevice)

async function leaveCopy(documentId: string, state: "unsent" | "confirmed"): Promise<void> {
  const copy = openLocalCopy({ memberId: "ines", documentId, generation: "g" }, new Doc())
  await copy.loaded
  copy.remember(state)
  await copy.written()
  copy.close()
}

/** A database that something else made, under a name of ours or not. */
const leaveStrange = (name: string): Promise<void> =>
  new Promise((done, fail) => {
    const opening = indexedDB.open(name)
    opening.onerror = () => fail(opening.error)
    opening.onsuccess = () => {
      opening.result.close()
      done()
    }
  })

const names = async (): Promise<(string | undefined)[]> =>
  (await indexedDB.databases()).map(({ name }) => name).toSorted()

const all = () => true

describe("erasing the copies on a device", () => {
  it("leaves those with changes that no server confirmed, and names them", async () => {
    await leaveCopy("sent", "confirmed")
    await leaveCopy("waiting", "unsent")
    expect(await unsentCopies(all)).toEqual(["recos/ines/waiting/g"])
    expect(await eraseSentCopies(all)).toEqual(["recos/ines/waiting/g"])
    await expect.poll(names).toEqual(["recos/ines/waiting/g"])
  })

  it("touches only what is meant, and nothing of another product", async () => {
    await leaveCopy("sent", "confirmed")
    await leaveCopy("kept", "confirmed")
    await leaveStrange("somebody else’s")
    expect(await eraseSentCopies((name) => name.includes("sent"))).toEqual([])
    await expect.poll(names).toEqual(["recos/ines/kept/g", "somebody else’s"])
  })

  it("leaves what it cannot read as it is: something may be in it", async () => {
    await leaveStrange("recos/ines/damaged/g")
    expect(await eraseSentCopies(all)).toEqual(["recos/ines/damaged/g"])
    expect(await names()).toEqual(["recos/ines/damaged/g"])
  })

  it("has nothing to erase where the browser keeps nothing", async () => {
    deviceThatKeepsNothing()
    expect(await eraseSentCopies(all)).toEqual([])
  })
})
