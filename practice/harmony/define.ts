import { Button } from './button'
import { Checkbox } from './checkbox'
import { CheckboxGroup } from './checkbox-group'
import { DataGrid } from './data-grid'
import type { ElementClass } from './element'
import { Field } from './field'
import { FieldGroup } from './field-group'
import { MessageBar } from './message-bar'
import { type Mount, mounts, tagName } from './mounts'
import { Option } from './option'
import { Select } from './select'
import { TextField } from './text-field'

const classes: readonly ElementClass[] = [
  Button,
  Checkbox,
  CheckboxGroup,
  DataGrid,
  Field,
  FieldGroup,
  MessageBar,
  Option,
  Select,
  TextField,
]

/** Makes the elements known to the browser under the tag names of every mount. To do it again changes nothing. */
export function defineHarmony(): void {
  for (const mount of mounts) for (const kind of classes) define(mount, kind)
}

function define(mount: Mount, kind: ElementClass): void {
  const name = tagName(mount, kind.base)
  // A class has one tag name only.
  if (!customElements.get(name))
    customElements.define(
      name,
      class extends kind {
        static mount = mount
      },
    )
}
