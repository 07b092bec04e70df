import { isRow } from './places'
import type { PageView } from '../page/describe-page'
import { chosenTexts, optionsOf } from '../form/options'
