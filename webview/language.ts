/** Gives `t` the translations that the page was made with. Imported before anything that has labels: they are made when they are read. */
import { byBundle, setTranslate } from '../src/shared/words';

const words = document.getElementById('panel')?.dataset['words'];
if (words !== undefined) setTranslate(byBundle(JSON.parse(words) as Record<string, string>));
