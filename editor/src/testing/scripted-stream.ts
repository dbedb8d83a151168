/** A stream of events that a test opens, cuts and speaks through, in place of the browser's. */
export class ScriptedStream extends EventTarget {
  static readonly CONNECTING = 0
  static readonly OPEN = 1
  static readonly CLOSED = 2
  /** Every stream that was asked for, the first first. */
  static asked: ScriptedStream[] = []

  readonly url: string
  readyState: number = ScriptedStream.CONNECTING

  constructor(url: string) {
    super()
    this.url = url
    ScriptedStream.asked.push(this)
  }

  open(): void {
    this.readyState = ScriptedStream.OPEN
    this.dispatchEvent(new Event("open"))
  }

  say(event: string, data: unknown = []): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }))
  }

  /** The connection is lost; the browser tries again by itself. */
  cut(): void {
    this.readyState = ScriptedStream.CONNECTING
    this.dispatchEvent(new Event("error"))
  }

  /** What answers is no stream: the browser does not try again. */
  refuse(): void {
    this.readyState = ScriptedStream.CLOSED
    this.dispatchEvent(new Event("error"))
  }

  close(): void {
    this.readyState = ScriptedStream.CLOSED
  }

  static get last(): ScriptedStream {
    const last = ScriptedStream.asked.at(-1)
    if (!last) throw new Error("no stream was asked for")
    return last
  }

  /** The streams that are listened to now. */
  static get living(): ScriptedStream[] {
    return ScriptedStream.asked.filter(({ readyState }) => readyState !== ScriptedStream.CLOSED)
  }
}
