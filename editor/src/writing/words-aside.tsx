import { SECTION_HEADINGS } from "@recos/schemas/document/section-headings"
import { type Language, SECTION_KINDS } from "@recos/schemas/vocabulary/closed-lists"
import type { Editor } from "@tiptap/core"
import { useState } from "preact/hooks"
import type { AsideWords } from "../collaboration/merging/aside-words.ts"
import type { Room } from "../collaboration/room.ts"
import { useMessages } from "../messages/catalogue.ts"
import { Button } from "../ui/button.tsx"
import { asideMessages } from "./aside-messages.ts"

interface WordsAsideProps {
  room: Pick<Room, "aside" | "settleAside">
  editor: Editor | null
  language: Language
  access: "write" | "read"
}

/** The words that the shared text could not hold, in sight until the person puts them back or discards them. */
export function WordsAside({ room, editor, language, access }: WordsAsideProps) {
  const words = useMessages(asideMessages)
  const [refused, setRefused] = useState<string | null>(null)
  const aside = room.aside.value
  if (aside.length === 0) return null
  const putBack = ({ id, words: lost }: AsideWords) => {
    const isPut = editor !== null && put(editor, lost)
    setRefused(isPut ? null : id)
    if (isPut) room.settleAside(id)
  }
  return (
    <section class="words-aside" aria-labelledby="words-aside">
      <p role="status">
        <strong id="words-aside">{words.title(aside.length)}.</strong> {words.body}
      </p>
      {access === "write" && <p>{words.howToPut}</p>}
      <ul>
        {aside.map((one) => (
          <li key={one.id}>
            <p class="meta">{placeInWords(one, language, words)}</p>
            <blockquote lang={language}>{one.words}</blockquote>
            {refused === one.id && <p role="alert">{words.noPlace}</p>}
            <p class="aside-actions">
              {access === "write" && (
                <Button aria-label={words.putBackNamed(one.words)} onClick={() => putBack(one)}>
                  {words.putBack}
                </Button>
              )}
              <CopyButton text={one.words} />
              <Button kind="quiet" aria-label={words.dropNamed(one.words)} onClick={() => room.settleAside(one.id)}>
                {words.drop}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </section>
  )
}

function CopyButton({ text }: { text: string }) {
  const words = useMessages(asideMessages)
  const [isCopied, setCopied] = useState(false)
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      // A browser that forbids it leaves the words on the screen, to be selected by hand.
      () => setCopied(false)
    )
  return (
    <Button kind="quiet" onClick={() => void copy()}>
      {isCopied ? words.copied : words.copy}
    </Button>
  )
}

function placeInWords(
  { writer, section, after }: AsideWords,
  language: Language,
  words: (typeof asideMessages)["fr"]
): string {
  const kind = SECTION_KINDS.find((one) => one === section)
  const who = writer === "me" ? words.mine : writer === "someone" ? words.byOther : words.by(writer)
  const where = [kind && words.inSection(SECTION_HEADINGS[kind][language]), after && words.after(after)]
  return [who, ...where].filter(Boolean).join(", ")
}

/** Puts words where the caret is; says whether the text took them. */
function put(editor: Editor, lost: string): boolean {
  const lines = lost.split("\n")
  const before = editor.state.doc
  if (lines.length === 1) editor.view.dispatch(editor.state.tr.insertText(lost).scrollIntoView())
  else
    editor.commands.insertContent(
      lines.map((line) => ({ type: "paragraph", content: line ? [{ type: "text", text: line }] : [] }))
    )
  const isPut = !editor.state.doc.eq(before)
  if (isPut) editor.commands.focus()
  return isPut
}
