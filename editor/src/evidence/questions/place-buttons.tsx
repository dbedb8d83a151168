import { useMessages } from "../../messages/catalogue.ts"
import { Button } from "../../ui/button.tsx"
import { questionMessages } from "./messages.ts"
import type { Placing } from "./use-placing.ts"

interface PlaceButtonsProps {
  id: string
  name: string
  placing: Placing
}

/** One place up, one place down. Both are always there, so that the focus stays where it was. */
export function PlaceButtons({ id, name, placing }: PlaceButtonsProps) {
  const words = useMessages(questionMessages)
  return (
    <span class="place-buttons">
      <Button kind="quiet" pending={placing.pending} onClick={() => placing.move(id, "up")}>
        {words.upShort}
        <span class="visually-hidden"> {words.ofThis(name)}</span>
      </Button>
      <Button kind="quiet" pending={placing.pending} onClick={() => placing.move(id, "down")}>
        {words.downShort}
        <span class="visually-hidden"> {words.ofThis(name)}</span>
      </Button>
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
