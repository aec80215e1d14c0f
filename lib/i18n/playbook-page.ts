import { playbookPage } from './en/playbook-page';
import { playbookParts } from './en/playbook-parts';
import { playbookRules } from './en/playbook-rules';
import { addTexts } from './texts';

addTexts({ playbooks: { ...playbookPage, ...playbookParts, ...playbookRules } });
