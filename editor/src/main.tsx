import "virtual:house.css"
import "./ui/ui.css"
import "./ui/arrangement.css"
import { render } from "preact"
import { App } from "./app.tsx"
import { keepPageFromDrops } from "./ui/keep-page.ts"

keepPageFromDrops(window)
const root = document.getElementById("atelier")
if (root) render(<App />, root)
