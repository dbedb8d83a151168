import type { Editor } from "@tiptap/core"
import { useEffect, useRef, useState } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import type { PageContext } from "../paper/page-context.ts"
import { insertTable } from "../views/table-gestures.ts"
import { toolbarKeys } from "./toolbar-keys.ts"
import { usualMessages } from "./usual-messages.ts"

interface UsualBarProps {
  editor: Editor
  ask: PageContext["ask"]
}

type Gesture = Exclude<keyof (typeof usualMessages)["fr"], "label">

const GESTURES: Record<Gesture, (editor: Editor, ask: PageContext["ask"]) => void> = {
  undo: (editor) => editor.chain().focus().undo().run(),
  redo: (editor) => editor.chain().focus().redo().run(),
  bold: (editor) => editor.chain().focus().toggleBold().run(),
  italic: (editor) => editor.chain().focus().toggleItalic().run(),
  heading: (editor) => editor.chain().focus().toggleHeading({ level: 3 }).run(),
  bulletList: (editor) => editor.chain().focus().setParagraph().toggleBulletList().run(),
  orderedList: (editor) => editor.chain().focus().setParagraph().toggleOrderedList().run(),
  link: (_editor, ask) => ask({ kind: "link" }),
  table: (editor) => insertTable(editor, 3, 3)
}
const NAMES = Object.keys(GESTURES) as Gesture[]

/** What is on or off where the caret stands. */
const HELD: ReadonlySet<Gesture> = new Set(["bold", "italic", "heading", "bulletList", "orderedList", "link"])

/** What changes the line, which not every place of a text takes: a title or a cell holds no list. */
const SHAPES: ReadonlySet<Gesture> = new Set(["heading", "bulletList", "orderedList", "table"])

/** Does it; where it has no effect, that is said. */
function act(name: Gesture, editor: Editor, ask: PageContext["ask"]): void {
  if (!editor.isEditable) return
  const before = editor.state.doc
  GESTURES[name](editor, ask)
  if (SHAPES.has(name) && editor.state.doc.eq(before)) ask({ kind: "not-here" })
}

const heldAt = (editor: Editor): string => NAMES.filter((name) => HELD.has(name) && editor.isActive(name)).join(" ")

/** What everybody who has written in a word processor looks for first, in words. The rest comes by « / » and over what is selected. */
export function UsualBar({ editor, ask }: UsualBarProps) {
  const words = useMessages(usualMessages)
  const bar = useRef<HTMLDivElement>(null)
  const [held, setHeld] = useState(() => heldAt(editor))
  useEffect(() => {
    let frame = 0
    // Once a frame, and drawn only where something became different: a key is not to wait for it.
    const look = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => setHeld(heldAt(editor)))
    }
    editor.on("transaction", look)
    return () => {
      cancelAnimationFrame(frame)
      editor.off("transaction", look)
    }
  }, [editor])
  useEffect(() => {
    if (bar.current) toolbarKeys(bar.current)
  }, [])
  return (
    <div ref={bar} class="usual-bar" role="toolbar" aria-label={words.label}>
      {NAMES.map((name) => (
        <button
          key={name}
          type="button"
          class="usual-button"
          data-gesture={name}
          title={words[name].keys}
          aria-pressed={HELD.has(name) ? held.split(" ").includes(name) : undefined}
          // The caret stays where it is.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => act(name, editor, ask)}
        >
          {words[name].says}
        </button>
      ))}
    </div>
  )
}
