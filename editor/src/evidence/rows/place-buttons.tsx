import { useLayoutEffect, useRef } from "preact/hooks"
import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { questionMessages } from "../questions/messages.ts"
import type { Direction, Placing } from "./use-placing.ts"

interface PlaceButtonsProps {
  id: string
  name: string
  placing: Placing
}

const DIRECTIONS: readonly Direction[] = ["up", "down"]

/** One place up, one place down. Both are always there, and the focus comes back to the one that was pressed. */
export function PlaceButtons({ id, name, placing }: PlaceButtonsProps) {
  const words = useMessages(questionMessages)
  const buttons = useRef<HTMLSpanElement>(null)
  const { pressed } = placing
  useLayoutEffect(() => {
    const isLost = document.activeElement === document.body
    if (pressed?.id !== id || !isLost) return
    buttons.current?.querySelectorAll("button")[DIRECTIONS.indexOf(pressed.direction)]?.focus()
  })
  return (
    <span ref={buttons} class="place-buttons">
      {DIRECTIONS.map((direction) => (
        <Button key={direction} kind="quiet" pending={placing.pending} onClick={() => placing.move(id, direction)}>
          {words.moves[direction]}
          <span class="visually-hidden"> {words.ofThis(name)}</span>
        </Button>
      ))}
    </span>
  )
}

interface PlacedNoticeProps {
  things: readonly { id: string; name: string }[]
  placing: Placing
}

/** Says where the thing stands that was moved last: eyes see it move, others hear it. */
export function PlacedNotice({ things, placing }: PlacedNoticeProps) {
  const words = useMessages(questionMessages)
  const at = things.findIndex(({ id }) => id === placing.moved)
  const thing = things[at]
  return (
    <p class="visually-hidden" role="status">
      {thing && !placing.pending ? words.placed(thing.name, at + 1, things.length) : ""}
    </p>
  )
}
