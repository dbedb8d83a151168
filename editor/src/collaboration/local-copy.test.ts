import { DOCUMENT_FIELD } from "@recos/schemas/collaboration/room-protocol"
import fc from "fast-check"
import { beforeEach, describe, expect, it } from "vitest"
import { Doc, XmlElement, XmlText } from "yjs"
import { deviceThatKeepsNothing, emptyDevice, leaveRejectionsUnheard } from "../testing/device.ts"
import { type CopyName, type LocalCopy, openLocalCopy, setAsideCopies } from "./local-copy.ts"

const NAME: CopyName = { memberId: "ines", documentId: "toux", generation: "first" }

beforeEach(emptyDevice)

interface Opened {
  doc: Doc
  copy: LocalCopy
  unsent: boolean
}

async function open(name: CopyName = NAME): Promise<Opened> {
  const doc = new Doc()
  const copy = openLocalCopy(name, doc)
  return { doc, copy, ...(await copy.loaded) }
}

function write({ doc }: Opened, words: string): void {
  const paragraph = new XmlElement("paragraph")
  paragraph.insert(0, [new XmlText(words)])
  doc.getXmlFragment(DOCUMENT_FIELD).push([paragraph])
}

const wordsOf = ({ doc }: Opened): string[] =>
  doc
    .getXmlFragment(DOCUMENT_FIELD)
    .toArray()
    .map((block) => (block instanceof XmlElement ? String(block.get(0)) : ""))

/** Writes, waits until the device has it, and leaves. */
async function leaveBehind(name: CopyName, words: string, state: "unsent" | "confirmed"): Promise<void> {
  const opened = await open(name)
  write(opened, words)
  opened.copy.remember(state)
  await opened.copy.written()
  opened.copy.close()
}

const copiesLeft = async (): Promise<string[]> =>
  (await indexedDB.databases()).flatMap(({ name }) => (name ? [name] : [])).sort()

describe("the copy of a text on the device", () => {
  it("is empty at first, and owes the server nothing", async () => {
    const opened = await open()
    expect(wordsOf(opened)).toEqual([])
    expect(opened.unsent).toBe(false)
  })

  it("comes back as it was written, with whether the server has it", async () => {
    await leaveBehind(NAME, "Boire tiède.", "unsent")
    const again = await open()
    expect(wordsOf(again)).toEqual(["Boire tiède."])
    expect(again.unsent).toBe(true)
    again.copy.remember("confirmed")
    await again.copy.written()
    again.copy.close()
    expect((await open()).unsent).toBe(false)
  })

  it("says that it is written only once another page would read it", async () => {
    const opened = await open()
    for (const words of ["un", "deux", "trois"]) write(opened, words)
    await opened.copy.written()
    expect(wordsOf(await open())).toEqual(["un", "deux", "trois"])
  })

  it("does not say that it is written before it is open", async () => {
    const copy = openLocalCopy(NAME, new Doc())
    await expect(copy.written()).rejects.toThrow("not open yet")
    await copy.loaded
    await copy.written()
  })

  it("is of one member, one text and one generation", async () => {
    await leaveBehind(NAME, "À moi.", "unsent")
    for (const other of [{ memberId: "marcel" }, { documentId: "otite" }, { generation: "second" }]) {
      const opened = await open({ ...NAME, ...other })
      expect(wordsOf(opened)).toEqual([])
      expect(opened.unsent).toBe(false)
    }
  })

  it("is not waited for where the browser keeps nothing", async () => {
    deviceThatKeepsNothing()
    // The store's library leaves the same rejection unheard in a promise of its own.
    leaveRejectionsUnheard()
    await expect(openLocalCopy(NAME, new Doc()).loaded).rejects.toThrow("forbidden")
  })

  it("loses no word, whenever its page is left and opened again", async () => {
    const act = fc.oneof(fc.constant("leave" as const), fc.string({ minLength: 1, maxLength: 8 }))
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 12 }), async (acts) => {
        emptyDevice()
        const expected: string[] = []
        let opened = await open()
        for (const words of acts) {
          if (words !== "leave") {
            write(opened, words)
            expected.push(words)
            continue
          }
          await opened.copy.written()
          opened.copy.close()
          opened = await open()
          expect(wordsOf(opened)).toEqual(expected)
        }
      })
    )
  })
})

describe("copies of a text that was replaced since", () => {
  const older: CopyName = { ...NAME, generation: "older" }

  it("with changes that never arrived are set aside, and stay until one forgets them", async () => {
    await leaveBehind(older, "Jamais envoyé.", "unsent")
    await leaveBehind(NAME, "Le texte d’aujourd’hui.", "confirmed")
    const [aside, ...others] = await setAsideCopies(NAME)
    expect(others).toEqual([])
    expect(aside?.document).toMatchObject({ content: [{ type: "paragraph", content: [{ text: "Jamais envoyé." }] }] })
    // Looked at again, as after a reload: it is still there.
    expect(await setAsideCopies(NAME)).toHaveLength(1)
    await aside?.forget()
    expect(await setAsideCopies(NAME)).toEqual([])
    expect(wordsOf(await open())).toEqual(["Le texte d’aujourd’hui."])
  })

  it("with nothing of that kind go by themselves", async () => {
    await leaveBehind(older, "Arrivé depuis longtemps.", "confirmed")
    await leaveBehind(NAME, "Le texte d’aujourd’hui.", "unsent")
    expect(await setAsideCopies(NAME)).toEqual([])
    // The browser erases it in its own time.
    await expect.poll(copiesLeft).toEqual(["recos/ines/toux/first"])
  })

  it("leave those of others and of other texts alone", async () => {
    for (const other of [{ memberId: "marcel" }, { documentId: "otite" }]) {
      await leaveBehind({ ...older, ...other }, "À un autre.", "unsent")
    }
    const before = await copiesLeft()
    expect(await setAsideCopies(NAME)).toEqual([])
    expect(await copiesLeft()).toEqual(before)
  })
})
