/** Names that build tools and frameworks make anew with every release, or number from page to page. */
const MADE =
  /^(css|sc|jss|jsx?|svelte|ng|v|ember|react|radix|mui|chakra|ant|headlessui|yui|ext|gwt|uid|guid|tippy|aria|downshift|mantine|base-ui|w|c)[-_:]?[\w-]*\d|^(css|sc|jss|emotion)-|^_ng|^_r_|_ngcontent/i;
/** Classes that say how something looks, and states that come and go. */
const LOOKS =
  /^(is|has|js|u|col|row|flex|grid|block|inline|text|font|bg|border|rounded|p[xytrbl]?|m[xytrbl]?|w|h|min|max|gap|space|items|justify|self|order|float|clear|hidden|visible|active|selected|focus(ed)?|hover|open|show|truncate|ellipsis|uppercase|leading|tracking|shadow|z|top|left|right|bottom|absolute|relative|sticky|fixed|overflow|cursor|select|whitespace|break|sr|dark|light|sm|md|lg|xl|container|wrapper|content|clearfix|bold|strong|big|small|large|medium)(-|_|$)/;

/**
 * Whether the page's author wrote this name (an id, a class, a test id) and will keep it: no run of figures,
 * no hash, nothing that a tool numbers, and none of `theirs`, the words and the number of the one record it
 * was found on.
 */
export function isStable(name: string, theirs: readonly string[]): boolean {
  if (
    name.length < 2 ||
    name.length > 60 ||
    !/^[A-Za-z_][\w.:-]*$/.test(name) ||
    MADE.test(name) ||
    /\d{3}/.test(name)
  )
    return false;
  const low = name.toLowerCase();
  if (theirs.some((word) => word.length > 1 && low.split(/[^\p{L}\p{N}]+/u).includes(word.toLowerCase())))
    return false;
  return name
    .split(/[-_.:]+/)
    .filter(Boolean)
    .every(isWord);
}

/** Words that stand on every page and name nothing on it. */
const GENERIC: readonly string[] =
  'area,attrs,block,body,box,card,cell,col,column,component,container,content,control,data,detail,details,div,element,entry,field,fields,footer,form,grid,group,head,header,info,inline,inner,input,item,items,label,layout,left,line,link,list,main,node,outer,page,panel,part,record,right,root,row,rows,section,sidebar,span,sub,tab,table,tabs,text,value,values,view,widget,wrap'.split(
    ',',
  );
const LIBRARY =
  /^(Mui|ant-|el-|mat-|slds-|chakra-|v-|p-|bp\d|cds-|euiText|ms-|k-|x-|ui-|semantic|tw-|uk-|MuiBox|o_input|o_field|form-)/;

/** A class is kept only where it says what something is. */
export function isTelling(name: string, theirs: readonly string[]): boolean {
  const words = name
    .split(/[-_.:]+|(?<=[a-z])(?=[A-Z])/)
    .map((word) => word.replace(/\d+$/, '').toLowerCase());
  return (
    isStable(name, theirs) &&
    !LOOKS.test(name) &&
    !LIBRARY.test(name) &&
    words.some((word) => word.length > 2 && !GENERIC.includes(word))
  );
}

/**
 * Written by a person: letters, perhaps a figure at the end, and vowels among them. Case that keeps changing
 * is a hash.
 */
function isWord(part: string): boolean {
  if (/^\d{1,2}$/.test(part)) return true;
  const letters = part.replace(/\d{1,2}$/, '');
  if (!/^[A-Za-z]+$/.test(letters)) return false;
  const pieces = letters.split(/(?<=[a-z])(?=[A-Z])/);
  if (pieces.length >= 3 && letters.length / pieces.length < 3) return false;
  return letters.length < 5 || (/[aeiouy]/i.test(letters) && !/[^aeiouy]{6}/i.test(letters));
}
