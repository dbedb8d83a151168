import "virtual:house.css"
import "./ui/ui.css"
import "./ui/arrangement.css"
import { render } from "preact"
import { App } from "./app.tsx"
import { keepFocus } from "./shell/keep-focus.ts"
import { keepPageFromDrops } from "./ui/keep-page.ts"
import { openTeller } from "./ui/tell.ts"

keepPageFromDrops(window)
const root = document.getElementById("atelier")
openTeller()
keepFocus()
if (root) render(<App />, root)
