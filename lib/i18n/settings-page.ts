import { settingsPage } from './en/settings-page';
import { addTexts } from './texts';

addTexts({ settings: settingsPage });
