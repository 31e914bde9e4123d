/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv-formats/dist/formats.js';

export const program = validate20;
const schema31 = {"$id":"https://schemas.invalid/program/program.schema.json","type":"object","additionalProperties":false,"required":["version","name","vendor","source","people","requirements","tiers","candidateCreditUsd","lifecycle","windows","house","supportTiers","responsibilities","sections"],"properties":{"version":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}$","maxLength":7},"name":{"type":"string","minLength":1,"maxLength":120},"vendor":{"type":"object","additionalProperties":false,"required":["name","cloud","email","domains","support"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"cloud":{"type":"string","minLength":1,"maxLength":80},"email":{"type":"string","minLength":1,"maxLength":120},"domains":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":80}},"support":{"type":"string","minLength":1,"maxLength":200}}},"source":{"type":"object","additionalProperties":false,"required":["title","dated","file"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"dated":{"type":"string","format":"date","minLength":10,"maxLength":10},"file":{"type":"string","minLength":1,"maxLength":120}}},"people":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["who","does"],"properties":{"who":{"type":"string","minLength":1,"maxLength":80},"does":{"type":"string","minLength":1,"maxLength":300}}}},"requirements":{"type":"array","maxItems":80,"items":{"type":"object","additionalProperties":false,"required":["id","title","sentence","source","blocks","continuing","subject","waivable","rationale","remediation","owner","effort","since"],"properties":{"id":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"title":{"type":"string","minLength":1,"maxLength":120},"sentence":{"type":"string","minLength":1,"maxLength":600},"also":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"string","minLength":1,"maxLength":600}},"source":{"type":"string","enum":["guide","product decision"],"maxLength":20},"decision":{"type":"string","minLength":1,"maxLength":400},"section":{"type":"string","minLength":1,"maxLength":80},"blocks":{"type":"string","enum":["applicant->candidate","candidate->member","onboarding","stays-member","renewal","tier->gold","tier->platinum"],"maxLength":24},"continuing":{"type":"boolean"},"subject":{"type":"string","enum":["partner","solution"],"maxLength":10},"kinds":{"type":"array","maxItems":2,"items":{"type":"string","enum":["saas","software"],"maxLength":10}},"variants":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"object","additionalProperties":false,"required":["kind","title","remediation"],"properties":{"kind":{"type":"string","enum":["saas","software"],"maxLength":10},"title":{"type":"string","minLength":1,"maxLength":120},"remediation":{"type":"string","minLength":1,"maxLength":400}}}},"computed":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string","pattern":"^[a-z][a-z-]{1,40}$","maxLength":42},"sections":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":60}},"rules":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":60}},"kinds":{"type":"array","maxItems":9,"items":{"type":"string","enum":["partner","membership","solution","application","certification","public-article","internal-article","vendor-article","program-page"],"maxLength":20}},"fields":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":80}}}},"attested":{"type":"object","additionalProperties":false,"required":["roles","file","vouches","evidence"],"properties":{"roles":{"type":"array","maxItems":2,"items":{"type":"string","enum":["integrator","ecosystem-team"],"maxLength":20},"minItems":1},"file":{"type":"string","enum":["membership","certification"],"maxLength":20},"vouches":{"type":"string","enum":["nothing","application","public-articles","articles"],"maxLength":20},"evidence":{"type":"boolean"},"notBefore":{"type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","enum":["membership","certification","application"],"maxLength":20},"field":{"type":"string","minLength":1,"maxLength":80},"notice":{"type":"boolean"}}}}},"waivable":{"type":"boolean"},"rationale":{"type":"string","minLength":1,"maxLength":400},"remediation":{"type":"string","minLength":1,"maxLength":400},"owner":{"type":"string","enum":["partner","integrator","ecosystem-team"],"maxLength":20},"effort":{"type":"string","enum":["minutes","hours","days"],"maxLength":10},"since":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}},"anyOf":[{"required":["computed"],"properties":{"computed":true}},{"required":["attested"],"properties":{"attested":true}}]}},"tiers":{"type":"array","maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["id","title","summary","entitlements","placement","defined"],"properties":{"id":{"type":"string","enum":["silver","gold","platinum"],"maxLength":20},"title":{"type":"string","minLength":1,"maxLength":40},"summary":{"type":"string","minLength":1,"maxLength":300},"includes":{"type":"string","enum":["silver","gold","platinum"],"maxLength":20},"entitlements":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"text":{"type":"string","minLength":1,"maxLength":300},"monthlyCreditUsd":{"type":"integer","minimum":0,"maximum":1000000}}}},"placement":{"type":"integer","minimum":0,"maximum":10},"defined":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300}}}},"candidateCreditUsd":{"type":"integer","minimum":0,"maximum":1000000},"lifecycle":{"type":"object","additionalProperties":false,"required":["statuses","transitions"],"properties":{"statuses":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["id","title","meaning","publishes"],"properties":{"id":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"title":{"type":"string","minLength":1,"maxLength":40},"meaning":{"type":"string","minLength":1,"maxLength":300},"publishes":{"type":"string","enum":["nothing","certified-solutions","notice"],"maxLength":24}}}},"transitions":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["from","to","by","source"],"properties":{"from":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"to":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"by":{"type":"string","enum":["partner","ecosystem-team"],"maxLength":20},"blockedBy":{"type":"string","enum":["applicant->candidate","candidate->member","renewal"],"maxLength":24},"source":{"type":"string","enum":["guide","product decision"],"maxLength":20}}}}}},"windows":{"type":"object","additionalProperties":false,"required":["candidacyMonths","reviewMonths","termNoticeDays"],"properties":{"candidacyMonths":{"type":"integer","minimum":1,"maximum":36},"reviewMonths":{"type":"integer","minimum":1,"maximum":60},"termNoticeDays":{"type":"integer","minimum":1,"maximum":400}}},"house":{"type":"object","additionalProperties":false,"required":["contactsVerifiedMonths","sharedWordingPercent"],"properties":{"contactsVerifiedMonths":{"type":"integer","minimum":1,"maximum":60},"sharedWordingPercent":{"type":"integer","minimum":1,"maximum":100}}},"supportTiers":{"type":"array","maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["id","title","how"],"properties":{"id":{"type":"string","enum":["developer","professional","enterprise"],"maxLength":20},"title":{"type":"string","minLength":1,"maxLength":40},"how":{"type":"string","minLength":1,"maxLength":200}}}},"responsibilities":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["title","sentence"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"sentence":{"type":"string","minLength":1,"maxLength":600}}}},"sections":{"type":"object","additionalProperties":false,"required":["public-article","internal-article","application"],"properties":{"public-article":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}},"internal-article":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}},"application":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}}}}},"$defs":{"section":{"type":"object","additionalProperties":false,"required":["id","title","aliases","required","intent","minWords","holds"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"title":{"type":"string","minLength":1,"maxLength":80},"aliases":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":80}},"required":{"type":"boolean"},"intent":{"type":"string","minLength":1,"maxLength":200},"minWords":{"type":"integer","minimum":0,"maximum":500},"holds":{"type":"array","maxItems":5,"items":{"type":"string","enum":["ordered-list","email","phone","hours","code-or-image"],"maxLength":20}},"requirement":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"example":{"type":"string","minLength":1,"maxLength":600}}}}};
const schema33 = {"type":"string","pattern":"^[A-Z]{2,5}-[0-9]{1,3}$","maxLength":9};
const func0 = Object.prototype.hasOwnProperty;
const func76 = helper0.default;
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}$", "u");
const pattern5 = new RegExp("^[A-Z]{2,5}-[0-9]{1,3}$", "u");
const pattern6 = new RegExp("^[a-z][a-z-]{1,40}$", "u");
const formats0 = helper1.fullFormats.date;
const schema34 = {"type":"object","additionalProperties":false,"required":["id","title","aliases","required","intent","minWords","holds"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"title":{"type":"string","minLength":1,"maxLength":80},"aliases":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":80}},"required":{"type":"boolean"},"intent":{"type":"string","minLength":1,"maxLength":200},"minWords":{"type":"integer","minimum":0,"maximum":500},"holds":{"type":"array","maxItems":5,"items":{"type":"string","enum":["ordered-list","email","phone","hours","code-or-image"],"maxLength":20}},"requirement":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"example":{"type":"string","minLength":1,"maxLength":600}}};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate22.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.title === undefined) || (!(func0.call(data, "title")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.aliases === undefined) || (!(func0.call(data, "aliases")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "aliases"},message:"must have required property '"+"aliases"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.required === undefined) || (!(func0.call(data, "required")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "required"},message:"must have required property '"+"required"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.intent === undefined) || (!(func0.call(data, "intent")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "intent"},message:"must have required property '"+"intent"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.minWords === undefined) || (!(func0.call(data, "minWords")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "minWords"},message:"must have required property '"+"minWords"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.holds === undefined) || (!(func0.call(data, "holds")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "holds"},message:"must have required property '"+"holds"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema34.properties, key0))){
const err7 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func76(data0) > 60){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func76(data0) < 1){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.title !== undefined && func0.call(data, "title")){
let data1 = data.title;
if(typeof data1 === "string"){
if(func76(data1) > 80){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func76(data1) < 1){
const err12 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.aliases !== undefined && func0.call(data, "aliases")){
let data2 = data.aliases;
if(Array.isArray(data2)){
if(data2.length > 40){
const err14 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func76(data3) > 80){
const err15 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func76(data3) < 1){
const err16 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/aliases",schemaPath:"#/properties/aliases/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.required !== undefined && func0.call(data, "required")){
if(typeof data.required !== "boolean"){
const err19 = {instancePath:instancePath+"/required",schemaPath:"#/properties/required/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.intent !== undefined && func0.call(data, "intent")){
let data5 = data.intent;
if(typeof data5 === "string"){
if(func76(data5) > 200){
const err20 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func76(data5) < 1){
const err21 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.minWords !== undefined && func0.call(data, "minWords")){
let data6 = data.minWords;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err23 = {instancePath:instancePath+"/minWords",schemaPath:"#/properties/minWords/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 500 || isNaN(data6)){
const err24 = {instancePath:instancePath+"/minWords",schemaPath:"#/properties/minWords/maximum",keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6 < 0 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/minWords",schemaPath:"#/properties/minWords/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
if(data.holds !== undefined && func0.call(data, "holds")){
let data7 = data.holds;
if(Array.isArray(data7)){
if(data7.length > 5){
const err26 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
let data8 = data7[i1];
if(!(((((data8 === "ordered-list") || (data8 === "email")) || (data8 === "phone")) || (data8 === "hours")) || (data8 === "code-or-image"))){
const err27 = {instancePath:instancePath+"/holds/" + i1,schemaPath:"#/properties/holds/items/enum",keyword:"enum",params:{allowedValues: schema34.properties.holds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data8 === "string"){
if(func76(data8) > 20){
const err28 = {instancePath:instancePath+"/holds/" + i1,schemaPath:"#/properties/holds/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/holds/" + i1,schemaPath:"#/properties/holds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/holds",schemaPath:"#/properties/holds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.requirement !== undefined && func0.call(data, "requirement")){
let data9 = data.requirement;
if(typeof data9 === "string"){
if(func76(data9) > 9){
const err31 = {instancePath:instancePath+"/requirement",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(!pattern5.test(data9)){
const err32 = {instancePath:instancePath+"/requirement",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,5}-[0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z]{2,5}-[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/requirement",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.example !== undefined && func0.call(data, "example")){
let data10 = data.example;
if(typeof data10 === "string"){
if(func76(data10) > 600){
const err34 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func76(data10) < 1){
const err35 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
validate22.errors = vErrors;
return errors === 0;
}
validate22.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/program/program.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.version === undefined) || (!(func0.call(data, "version")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.name === undefined) || (!(func0.call(data, "name")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.vendor === undefined) || (!(func0.call(data, "vendor")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "vendor"},message:"must have required property '"+"vendor"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.source === undefined) || (!(func0.call(data, "source")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.people === undefined) || (!(func0.call(data, "people")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "people"},message:"must have required property '"+"people"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.requirements === undefined) || (!(func0.call(data, "requirements")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.tiers === undefined) || (!(func0.call(data, "tiers")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tiers"},message:"must have required property '"+"tiers"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.candidateCreditUsd === undefined) || (!(func0.call(data, "candidateCreditUsd")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidateCreditUsd"},message:"must have required property '"+"candidateCreditUsd"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data.lifecycle === undefined) || (!(func0.call(data, "lifecycle")))){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lifecycle"},message:"must have required property '"+"lifecycle"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data.windows === undefined) || (!(func0.call(data, "windows")))){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "windows"},message:"must have required property '"+"windows"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data.house === undefined) || (!(func0.call(data, "house")))){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "house"},message:"must have required property '"+"house"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data.supportTiers === undefined) || (!(func0.call(data, "supportTiers")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportTiers"},message:"must have required property '"+"supportTiers"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.responsibilities === undefined) || (!(func0.call(data, "responsibilities")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responsibilities"},message:"must have required property '"+"responsibilities"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.sections === undefined) || (!(func0.call(data, "sections")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(typeof data0 === "string"){
if(func76(data0) > 7){
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(!pattern4.test(data0)){
const err16 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}$"+"\""};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data1 = data.name;
if(typeof data1 === "string"){
if(func76(data1) > 120){
const err18 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func76(data1) < 1){
const err19 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.vendor !== undefined && func0.call(data, "vendor")){
let data2 = data.vendor;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.name === undefined) || (!(func0.call(data2, "name")))){
const err21 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((data2.cloud === undefined) || (!(func0.call(data2, "cloud")))){
const err22 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "cloud"},message:"must have required property '"+"cloud"+"'"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((data2.email === undefined) || (!(func0.call(data2, "email")))){
const err23 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if((data2.domains === undefined) || (!(func0.call(data2, "domains")))){
const err24 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "domains"},message:"must have required property '"+"domains"+"'"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((data2.support === undefined) || (!(func0.call(data2, "support")))){
const err25 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "support"},message:"must have required property '"+"support"+"'"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(((((key1 === "name") || (key1 === "cloud")) || (key1 === "email")) || (key1 === "domains")) || (key1 === "support"))){
const err26 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.name !== undefined && func0.call(data2, "name")){
let data3 = data2.name;
if(typeof data3 === "string"){
if(func76(data3) > 80){
const err27 = {instancePath:instancePath+"/vendor/name",schemaPath:"#/properties/vendor/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(func76(data3) < 1){
const err28 = {instancePath:instancePath+"/vendor/name",schemaPath:"#/properties/vendor/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/vendor/name",schemaPath:"#/properties/vendor/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data2.cloud !== undefined && func0.call(data2, "cloud")){
let data4 = data2.cloud;
if(typeof data4 === "string"){
if(func76(data4) > 80){
const err30 = {instancePath:instancePath+"/vendor/cloud",schemaPath:"#/properties/vendor/properties/cloud/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(func76(data4) < 1){
const err31 = {instancePath:instancePath+"/vendor/cloud",schemaPath:"#/properties/vendor/properties/cloud/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/vendor/cloud",schemaPath:"#/properties/vendor/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data2.email !== undefined && func0.call(data2, "email")){
let data5 = data2.email;
if(typeof data5 === "string"){
if(func76(data5) > 120){
const err33 = {instancePath:instancePath+"/vendor/email",schemaPath:"#/properties/vendor/properties/email/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(func76(data5) < 1){
const err34 = {instancePath:instancePath+"/vendor/email",schemaPath:"#/properties/vendor/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/vendor/email",schemaPath:"#/properties/vendor/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.domains !== undefined && func0.call(data2, "domains")){
let data6 = data2.domains;
if(Array.isArray(data6)){
if(data6.length > 20){
const err36 = {instancePath:instancePath+"/vendor/domains",schemaPath:"#/properties/vendor/properties/domains/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func76(data7) > 80){
const err37 = {instancePath:instancePath+"/vendor/domains/" + i0,schemaPath:"#/properties/vendor/properties/domains/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func76(data7) < 1){
const err38 = {instancePath:instancePath+"/vendor/domains/" + i0,schemaPath:"#/properties/vendor/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/vendor/domains/" + i0,schemaPath:"#/properties/vendor/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/vendor/domains",schemaPath:"#/properties/vendor/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data2.support !== undefined && func0.call(data2, "support")){
let data8 = data2.support;
if(typeof data8 === "string"){
if(func76(data8) > 200){
const err41 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(func76(data8) < 1){
const err42 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data9 = data.source;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if((data9.title === undefined) || (!(func0.call(data9, "title")))){
const err45 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((data9.dated === undefined) || (!(func0.call(data9, "dated")))){
const err46 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "dated"},message:"must have required property '"+"dated"+"'"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if((data9.file === undefined) || (!(func0.call(data9, "file")))){
const err47 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
for(const key2 of Object.keys(data9)){
if(!(((key2 === "title") || (key2 === "dated")) || (key2 === "file"))){
const err48 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data9.title !== undefined && func0.call(data9, "title")){
let data10 = data9.title;
if(typeof data10 === "string"){
if(func76(data10) > 120){
const err49 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func76(data10) < 1){
const err50 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data9.dated !== undefined && func0.call(data9, "dated")){
let data11 = data9.dated;
if(typeof data11 === "string"){
if(func76(data11) > 10){
const err52 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(func76(data11) < 10){
const err53 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(formats0.validate(data11))){
const err54 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data9.file !== undefined && func0.call(data9, "file")){
let data12 = data9.file;
if(typeof data12 === "string"){
if(func76(data12) > 120){
const err56 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func76(data12) < 1){
const err57 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
else {
const err58 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data13 = data.people;
if(Array.isArray(data13)){
if(data13.length > 10){
const err60 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
const len1 = data13.length;
for(let i1=0; i1<len1; i1++){
let data14 = data13[i1];
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
if((data14.who === undefined) || (!(func0.call(data14, "who")))){
const err61 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data14.does === undefined) || (!(func0.call(data14, "does")))){
const err62 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "does"},message:"must have required property '"+"does"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 of Object.keys(data14)){
if(!((key3 === "who") || (key3 === "does"))){
const err63 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data14.who !== undefined && func0.call(data14, "who")){
let data15 = data14.who;
if(typeof data15 === "string"){
if(func76(data15) > 80){
const err64 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func76(data15) < 1){
const err65 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data14.does !== undefined && func0.call(data14, "does")){
let data16 = data14.does;
if(typeof data16 === "string"){
if(func76(data16) > 300){
const err67 = {instancePath:instancePath+"/people/" + i1+"/does",schemaPath:"#/properties/people/items/properties/does/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(func76(data16) < 1){
const err68 = {instancePath:instancePath+"/people/" + i1+"/does",schemaPath:"#/properties/people/items/properties/does/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/people/" + i1+"/does",schemaPath:"#/properties/people/items/properties/does/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data17 = data.requirements;
if(Array.isArray(data17)){
if(data17.length > 80){
const err72 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len2 = data17.length;
for(let i2=0; i2<len2; i2++){
let data18 = data17[i2];
const _errs43 = errors;
let valid10 = false;
const _errs44 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.computed === undefined) || (!(func0.call(data18, "computed")))){
const err73 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/anyOf/0/required",keyword:"required",params:{missingProperty: "computed"},message:"must have required property '"+"computed"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid0 = _errs44 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
var props0 = {};
props0.computed = true;
}
const _errs45 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.attested === undefined) || (!(func0.call(data18, "attested")))){
const err74 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/anyOf/1/required",keyword:"required",params:{missingProperty: "attested"},message:"must have required property '"+"attested"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid0 = _errs45 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.attested = true;
}
}
if(!valid10){
const err75 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
}
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if((data18.id === undefined) || (!(func0.call(data18, "id")))){
const err76 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if((data18.title === undefined) || (!(func0.call(data18, "title")))){
const err77 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if((data18.sentence === undefined) || (!(func0.call(data18, "sentence")))){
const err78 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if((data18.source === undefined) || (!(func0.call(data18, "source")))){
const err79 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if((data18.blocks === undefined) || (!(func0.call(data18, "blocks")))){
const err80 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((data18.continuing === undefined) || (!(func0.call(data18, "continuing")))){
const err81 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "continuing"},message:"must have required property '"+"continuing"+"'"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if((data18.subject === undefined) || (!(func0.call(data18, "subject")))){
const err82 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data18.waivable === undefined) || (!(func0.call(data18, "waivable")))){
const err83 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "waivable"},message:"must have required property '"+"waivable"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data18.rationale === undefined) || (!(func0.call(data18, "rationale")))){
const err84 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((data18.remediation === undefined) || (!(func0.call(data18, "remediation")))){
const err85 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((data18.owner === undefined) || (!(func0.call(data18, "owner")))){
const err86 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data18.effort === undefined) || (!(func0.call(data18, "effort")))){
const err87 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data18.since === undefined) || (!(func0.call(data18, "since")))){
const err88 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key4 of Object.keys(data18)){
if(!(func0.call(schema31.properties.requirements.items.properties, key4))){
const err89 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data18.id !== undefined && func0.call(data18, "id")){
let data19 = data18.id;
if(typeof data19 === "string"){
if(func76(data19) > 9){
const err90 = {instancePath:instancePath+"/requirements/" + i2+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if(!pattern5.test(data19)){
const err91 = {instancePath:instancePath+"/requirements/" + i2+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,5}-[0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z]{2,5}-[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
else {
const err92 = {instancePath:instancePath+"/requirements/" + i2+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data18.title !== undefined && func0.call(data18, "title")){
let data20 = data18.title;
if(typeof data20 === "string"){
if(func76(data20) > 120){
const err93 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(func76(data20) < 1){
const err94 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
else {
const err95 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data18.sentence !== undefined && func0.call(data18, "sentence")){
let data21 = data18.sentence;
if(typeof data21 === "string"){
if(func76(data21) > 600){
const err96 = {instancePath:instancePath+"/requirements/" + i2+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func76(data21) < 1){
const err97 = {instancePath:instancePath+"/requirements/" + i2+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/requirements/" + i2+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data18.also !== undefined && func0.call(data18, "also")){
let data22 = data18.also;
if(Array.isArray(data22)){
if(data22.length > 6){
const err99 = {instancePath:instancePath+"/requirements/" + i2+"/also",schemaPath:"#/properties/requirements/items/properties/also/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(data22.length < 1){
const err100 = {instancePath:instancePath+"/requirements/" + i2+"/also",schemaPath:"#/properties/requirements/items/properties/also/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
const len3 = data22.length;
for(let i3=0; i3<len3; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(func76(data23) > 600){
const err101 = {instancePath:instancePath+"/requirements/" + i2+"/also/" + i3,schemaPath:"#/properties/requirements/items/properties/also/items/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(func76(data23) < 1){
const err102 = {instancePath:instancePath+"/requirements/" + i2+"/also/" + i3,schemaPath:"#/properties/requirements/items/properties/also/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
else {
const err103 = {instancePath:instancePath+"/requirements/" + i2+"/also/" + i3,schemaPath:"#/properties/requirements/items/properties/also/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
else {
const err104 = {instancePath:instancePath+"/requirements/" + i2+"/also",schemaPath:"#/properties/requirements/items/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data18.source !== undefined && func0.call(data18, "source")){
let data24 = data18.source;
if(!((data24 === "guide") || (data24 === "product decision"))){
const err105 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(typeof data24 === "string"){
if(func76(data24) > 20){
const err106 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
else {
const err107 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data18.decision !== undefined && func0.call(data18, "decision")){
let data25 = data18.decision;
if(typeof data25 === "string"){
if(func76(data25) > 400){
const err108 = {instancePath:instancePath+"/requirements/" + i2+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func76(data25) < 1){
const err109 = {instancePath:instancePath+"/requirements/" + i2+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
else {
const err110 = {instancePath:instancePath+"/requirements/" + i2+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data18.section !== undefined && func0.call(data18, "section")){
let data26 = data18.section;
if(typeof data26 === "string"){
if(func76(data26) > 80){
const err111 = {instancePath:instancePath+"/requirements/" + i2+"/section",schemaPath:"#/properties/requirements/items/properties/section/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func76(data26) < 1){
const err112 = {instancePath:instancePath+"/requirements/" + i2+"/section",schemaPath:"#/properties/requirements/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/requirements/" + i2+"/section",schemaPath:"#/properties/requirements/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data18.blocks !== undefined && func0.call(data18, "blocks")){
let data27 = data18.blocks;
if(!(((((((data27 === "applicant->candidate") || (data27 === "candidate->member")) || (data27 === "onboarding")) || (data27 === "stays-member")) || (data27 === "renewal")) || (data27 === "tier->gold")) || (data27 === "tier->platinum"))){
const err114 = {instancePath:instancePath+"/requirements/" + i2+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.blocks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(typeof data27 === "string"){
if(func76(data27) > 24){
const err115 = {instancePath:instancePath+"/requirements/" + i2+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/requirements/" + i2+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data18.continuing !== undefined && func0.call(data18, "continuing")){
if(typeof data18.continuing !== "boolean"){
const err117 = {instancePath:instancePath+"/requirements/" + i2+"/continuing",schemaPath:"#/properties/requirements/items/properties/continuing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data18.subject !== undefined && func0.call(data18, "subject")){
let data29 = data18.subject;
if(!((data29 === "partner") || (data29 === "solution"))){
const err118 = {instancePath:instancePath+"/requirements/" + i2+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.subject.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(typeof data29 === "string"){
if(func76(data29) > 10){
const err119 = {instancePath:instancePath+"/requirements/" + i2+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {instancePath:instancePath+"/requirements/" + i2+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data18.kinds !== undefined && func0.call(data18, "kinds")){
let data30 = data18.kinds;
if(Array.isArray(data30)){
if(data30.length > 2){
const err121 = {instancePath:instancePath+"/requirements/" + i2+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
const len4 = data30.length;
for(let i4=0; i4<len4; i4++){
let data31 = data30[i4];
if(!((data31 === "saas") || (data31 === "software"))){
const err122 = {instancePath:instancePath+"/requirements/" + i2+"/kinds/" + i4,schemaPath:"#/properties/requirements/items/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(typeof data31 === "string"){
if(func76(data31) > 10){
const err123 = {instancePath:instancePath+"/requirements/" + i2+"/kinds/" + i4,schemaPath:"#/properties/requirements/items/properties/kinds/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
else {
const err124 = {instancePath:instancePath+"/requirements/" + i2+"/kinds/" + i4,schemaPath:"#/properties/requirements/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
}
else {
const err125 = {instancePath:instancePath+"/requirements/" + i2+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data18.variants !== undefined && func0.call(data18, "variants")){
let data32 = data18.variants;
if(Array.isArray(data32)){
if(data32.length > 2){
const err126 = {instancePath:instancePath+"/requirements/" + i2+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data32.length < 1){
const err127 = {instancePath:instancePath+"/requirements/" + i2+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
const len5 = data32.length;
for(let i5=0; i5<len5; i5++){
let data33 = data32[i5];
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if((data33.kind === undefined) || (!(func0.call(data33, "kind")))){
const err128 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data33.title === undefined) || (!(func0.call(data33, "title")))){
const err129 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((data33.remediation === undefined) || (!(func0.call(data33, "remediation")))){
const err130 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key5 of Object.keys(data33)){
if(!(((key5 === "kind") || (key5 === "title")) || (key5 === "remediation"))){
const err131 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data33.kind !== undefined && func0.call(data33, "kind")){
let data34 = data33.kind;
if(!((data34 === "saas") || (data34 === "software"))){
const err132 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.variants.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data34 === "string"){
if(func76(data34) > 10){
const err133 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
else {
const err134 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data33.title !== undefined && func0.call(data33, "title")){
let data35 = data33.title;
if(typeof data35 === "string"){
if(func76(data35) > 120){
const err135 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
if(func76(data35) < 1){
const err136 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
else {
const err137 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data33.remediation !== undefined && func0.call(data33, "remediation")){
let data36 = data33.remediation;
if(typeof data36 === "string"){
if(func76(data36) > 400){
const err138 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(func76(data36) < 1){
const err139 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
else {
const err140 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
else {
const err141 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/requirements/" + i2+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data18.computed !== undefined && func0.call(data18, "computed")){
let data37 = data18.computed;
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.by === undefined) || (!(func0.call(data37, "by")))){
const err143 = {instancePath:instancePath+"/requirements/" + i2+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
for(const key6 of Object.keys(data37)){
if(!(((((key6 === "by") || (key6 === "sections")) || (key6 === "rules")) || (key6 === "kinds")) || (key6 === "fields"))){
const err144 = {instancePath:instancePath+"/requirements/" + i2+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data37.by !== undefined && func0.call(data37, "by")){
let data38 = data37.by;
if(typeof data38 === "string"){
if(func76(data38) > 42){
const err145 = {instancePath:instancePath+"/requirements/" + i2+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/maxLength",keyword:"maxLength",params:{limit: 42},message:"must NOT have more than 42 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(!pattern6.test(data38)){
const err146 = {instancePath:instancePath+"/requirements/" + i2+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z-]{1,40}$"+"\""};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/requirements/" + i2+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data37.sections !== undefined && func0.call(data37, "sections")){
let data39 = data37.sections;
if(Array.isArray(data39)){
if(data39.length > 10){
const err148 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(data39.length < 1){
const err149 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
const len6 = data39.length;
for(let i6=0; i6<len6; i6++){
let data40 = data39[i6];
if(typeof data40 === "string"){
if(func76(data40) > 60){
const err150 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections/" + i6,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func76(data40) < 1){
const err151 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections/" + i6,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections/" + i6,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
}
else {
const err153 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data37.rules !== undefined && func0.call(data37, "rules")){
let data41 = data37.rules;
if(Array.isArray(data41)){
if(data41.length > 40){
const err154 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules",schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
const len7 = data41.length;
for(let i7=0; i7<len7; i7++){
let data42 = data41[i7];
if(typeof data42 === "string"){
if(func76(data42) > 60){
const err155 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(func76(data42) < 1){
const err156 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
else {
const err157 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
}
else {
const err158 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules",schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data37.kinds !== undefined && func0.call(data37, "kinds")){
let data43 = data37.kinds;
if(Array.isArray(data43)){
if(data43.length > 9){
const err159 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds",schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len8 = data43.length;
for(let i8=0; i8<len8; i8++){
let data44 = data43[i8];
if(!(((((((((data44 === "partner") || (data44 === "membership")) || (data44 === "solution")) || (data44 === "application")) || (data44 === "certification")) || (data44 === "public-article")) || (data44 === "internal-article")) || (data44 === "vendor-article")) || (data44 === "program-page"))){
const err160 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.computed.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(typeof data44 === "string"){
if(func76(data44) > 20){
const err161 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds",schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data37.fields !== undefined && func0.call(data37, "fields")){
let data45 = data37.fields;
if(Array.isArray(data45)){
if(data45.length > 10){
const err164 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
if(data45.length < 1){
const err165 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
const len9 = data45.length;
for(let i9=0; i9<len9; i9++){
let data46 = data45[i9];
if(typeof data46 === "string"){
if(func76(data46) > 80){
const err166 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func76(data46) < 1){
const err167 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
else {
const err168 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
}
else {
const err169 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/requirements/" + i2+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
if(data18.attested !== undefined && func0.call(data18, "attested")){
let data47 = data18.attested;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.roles === undefined) || (!(func0.call(data47, "roles")))){
const err171 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if((data47.file === undefined) || (!(func0.call(data47, "file")))){
const err172 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if((data47.vouches === undefined) || (!(func0.call(data47, "vouches")))){
const err173 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "vouches"},message:"must have required property '"+"vouches"+"'"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
if((data47.evidence === undefined) || (!(func0.call(data47, "evidence")))){
const err174 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
for(const key7 of Object.keys(data47)){
if(!(((((key7 === "roles") || (key7 === "file")) || (key7 === "vouches")) || (key7 === "evidence")) || (key7 === "notBefore"))){
const err175 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
if(data47.roles !== undefined && func0.call(data47, "roles")){
let data48 = data47.roles;
if(Array.isArray(data48)){
if(data48.length > 2){
const err176 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(data48.length < 1){
const err177 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
const len10 = data48.length;
for(let i10=0; i10<len10; i10++){
let data49 = data48[i10];
if(!((data49 === "integrator") || (data49 === "ecosystem-team"))){
const err178 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles/" + i10,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.roles.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(typeof data49 === "string"){
if(func76(data49) > 20){
const err179 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles/" + i10,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles/" + i10,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
}
else {
const err181 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data47.file !== undefined && func0.call(data47, "file")){
let data50 = data47.file;
if(!((data50 === "membership") || (data50 === "certification"))){
const err182 = {instancePath:instancePath+"/requirements/" + i2+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(typeof data50 === "string"){
if(func76(data50) > 20){
const err183 = {instancePath:instancePath+"/requirements/" + i2+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {instancePath:instancePath+"/requirements/" + i2+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(data47.vouches !== undefined && func0.call(data47, "vouches")){
let data51 = data47.vouches;
if(!((((data51 === "nothing") || (data51 === "application")) || (data51 === "public-articles")) || (data51 === "articles"))){
const err185 = {instancePath:instancePath+"/requirements/" + i2+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.vouches.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(typeof data51 === "string"){
if(func76(data51) > 20){
const err186 = {instancePath:instancePath+"/requirements/" + i2+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
else {
const err187 = {instancePath:instancePath+"/requirements/" + i2+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
if(data47.evidence !== undefined && func0.call(data47, "evidence")){
if(typeof data47.evidence !== "boolean"){
const err188 = {instancePath:instancePath+"/requirements/" + i2+"/attested/evidence",schemaPath:"#/properties/requirements/items/properties/attested/properties/evidence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data47.notBefore !== undefined && func0.call(data47, "notBefore")){
let data53 = data47.notBefore;
if(data53 && typeof data53 == "object" && !Array.isArray(data53)){
if((data53.kind === undefined) || (!(func0.call(data53, "kind")))){
const err189 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if((data53.field === undefined) || (!(func0.call(data53, "field")))){
const err190 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key8 of Object.keys(data53)){
if(!(((key8 === "kind") || (key8 === "field")) || (key8 === "notice"))){
const err191 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data53.kind !== undefined && func0.call(data53, "kind")){
let data54 = data53.kind;
if(!(((data54 === "membership") || (data54 === "certification")) || (data54 === "application"))){
const err192 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.notBefore.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data54 === "string"){
if(func76(data54) > 20){
const err193 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data53.field !== undefined && func0.call(data53, "field")){
let data55 = data53.field;
if(typeof data55 === "string"){
if(func76(data55) > 80){
const err195 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(func76(data55) < 1){
const err196 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data53.notice !== undefined && func0.call(data53, "notice")){
if(typeof data53.notice !== "boolean"){
const err198 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/notice",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/notice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
else {
const err200 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data18.waivable !== undefined && func0.call(data18, "waivable")){
if(typeof data18.waivable !== "boolean"){
const err201 = {instancePath:instancePath+"/requirements/" + i2+"/waivable",schemaPath:"#/properties/requirements/items/properties/waivable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
if(data18.rationale !== undefined && func0.call(data18, "rationale")){
let data58 = data18.rationale;
if(typeof data58 === "string"){
if(func76(data58) > 400){
const err202 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
if(func76(data58) < 1){
const err203 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data18.remediation !== undefined && func0.call(data18, "remediation")){
let data59 = data18.remediation;
if(typeof data59 === "string"){
if(func76(data59) > 400){
const err205 = {instancePath:instancePath+"/requirements/" + i2+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if(func76(data59) < 1){
const err206 = {instancePath:instancePath+"/requirements/" + i2+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
else {
const err207 = {instancePath:instancePath+"/requirements/" + i2+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data18.owner !== undefined && func0.call(data18, "owner")){
let data60 = data18.owner;
if(!(((data60 === "partner") || (data60 === "integrator")) || (data60 === "ecosystem-team"))){
const err208 = {instancePath:instancePath+"/requirements/" + i2+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(typeof data60 === "string"){
if(func76(data60) > 20){
const err209 = {instancePath:instancePath+"/requirements/" + i2+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
else {
const err210 = {instancePath:instancePath+"/requirements/" + i2+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data18.effort !== undefined && func0.call(data18, "effort")){
let data61 = data18.effort;
if(!(((data61 === "minutes") || (data61 === "hours")) || (data61 === "days"))){
const err211 = {instancePath:instancePath+"/requirements/" + i2+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(typeof data61 === "string"){
if(func76(data61) > 10){
const err212 = {instancePath:instancePath+"/requirements/" + i2+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
else {
const err213 = {instancePath:instancePath+"/requirements/" + i2+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data18.since !== undefined && func0.call(data18, "since")){
let data62 = data18.since;
if(typeof data62 === "string"){
if(func76(data62) > 10){
const err214 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(func76(data62) < 10){
const err215 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!(formats0.validate(data62))){
const err216 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
else {
const err217 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data18.until !== undefined && func0.call(data18, "until")){
let data63 = data18.until;
if(typeof data63 === "string"){
if(func76(data63) > 10){
const err218 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(func76(data63) < 10){
const err219 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(!(formats0.validate(data63))){
const err220 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
}
else {
const err222 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data.tiers !== undefined && func0.call(data, "tiers")){
let data64 = data.tiers;
if(Array.isArray(data64)){
if(data64.length > 6){
const err224 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
const len11 = data64.length;
for(let i11=0; i11<len11; i11++){
let data65 = data64[i11];
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
if((data65.id === undefined) || (!(func0.call(data65, "id")))){
const err225 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((data65.title === undefined) || (!(func0.call(data65, "title")))){
const err226 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if((data65.summary === undefined) || (!(func0.call(data65, "summary")))){
const err227 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if((data65.entitlements === undefined) || (!(func0.call(data65, "entitlements")))){
const err228 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "entitlements"},message:"must have required property '"+"entitlements"+"'"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
if((data65.placement === undefined) || (!(func0.call(data65, "placement")))){
const err229 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if((data65.defined === undefined) || (!(func0.call(data65, "defined")))){
const err230 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "defined"},message:"must have required property '"+"defined"+"'"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
for(const key9 of Object.keys(data65)){
if(!((((((((key9 === "id") || (key9 === "title")) || (key9 === "summary")) || (key9 === "includes")) || (key9 === "entitlements")) || (key9 === "placement")) || (key9 === "defined")) || (key9 === "note"))){
const err231 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data65.id !== undefined && func0.call(data65, "id")){
let data66 = data65.id;
if(!(((data66 === "silver") || (data66 === "gold")) || (data66 === "platinum"))){
const err232 = {instancePath:instancePath+"/tiers/" + i11+"/id",schemaPath:"#/properties/tiers/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.properties.tiers.items.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(typeof data66 === "string"){
if(func76(data66) > 20){
const err233 = {instancePath:instancePath+"/tiers/" + i11+"/id",schemaPath:"#/properties/tiers/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/tiers/" + i11+"/id",schemaPath:"#/properties/tiers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data65.title !== undefined && func0.call(data65, "title")){
let data67 = data65.title;
if(typeof data67 === "string"){
if(func76(data67) > 40){
const err235 = {instancePath:instancePath+"/tiers/" + i11+"/title",schemaPath:"#/properties/tiers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(func76(data67) < 1){
const err236 = {instancePath:instancePath+"/tiers/" + i11+"/title",schemaPath:"#/properties/tiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
}
else {
const err237 = {instancePath:instancePath+"/tiers/" + i11+"/title",schemaPath:"#/properties/tiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
if(data65.summary !== undefined && func0.call(data65, "summary")){
let data68 = data65.summary;
if(typeof data68 === "string"){
if(func76(data68) > 300){
const err238 = {instancePath:instancePath+"/tiers/" + i11+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if(func76(data68) < 1){
const err239 = {instancePath:instancePath+"/tiers/" + i11+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
else {
const err240 = {instancePath:instancePath+"/tiers/" + i11+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data65.includes !== undefined && func0.call(data65, "includes")){
let data69 = data65.includes;
if(!(((data69 === "silver") || (data69 === "gold")) || (data69 === "platinum"))){
const err241 = {instancePath:instancePath+"/tiers/" + i11+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/enum",keyword:"enum",params:{allowedValues: schema31.properties.tiers.items.properties.includes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if(typeof data69 === "string"){
if(func76(data69) > 20){
const err242 = {instancePath:instancePath+"/tiers/" + i11+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
else {
const err243 = {instancePath:instancePath+"/tiers/" + i11+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
if(data65.entitlements !== undefined && func0.call(data65, "entitlements")){
let data70 = data65.entitlements;
if(Array.isArray(data70)){
if(data70.length > 20){
const err244 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements",schemaPath:"#/properties/tiers/items/properties/entitlements/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const len12 = data70.length;
for(let i12=0; i12<len12; i12++){
let data71 = data70[i12];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if((data71.id === undefined) || (!(func0.call(data71, "id")))){
const err245 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/properties/tiers/items/properties/entitlements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((data71.text === undefined) || (!(func0.call(data71, "text")))){
const err246 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/properties/tiers/items/properties/entitlements/items/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key10 of Object.keys(data71)){
if(!(((key10 === "id") || (key10 === "text")) || (key10 === "monthlyCreditUsd"))){
const err247 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/properties/tiers/items/properties/entitlements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data71.id !== undefined && func0.call(data71, "id")){
let data72 = data71.id;
if(typeof data72 === "string"){
if(func76(data72) > 60){
const err248 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/id",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(func76(data72) < 1){
const err249 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/id",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
else {
const err250 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/id",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data71.text !== undefined && func0.call(data71, "text")){
let data73 = data71.text;
if(typeof data73 === "string"){
if(func76(data73) > 300){
const err251 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/text",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(func76(data73) < 1){
const err252 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/text",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
else {
const err253 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/text",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data71.monthlyCreditUsd !== undefined && func0.call(data71, "monthlyCreditUsd")){
let data74 = data71.monthlyCreditUsd;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err254 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/monthlyCreditUsd",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/monthlyCreditUsd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 1000000 || isNaN(data74)){
const err255 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/monthlyCreditUsd",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/monthlyCreditUsd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(data74 < 0 || isNaN(data74)){
const err256 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/monthlyCreditUsd",schemaPath:"#/properties/tiers/items/properties/entitlements/items/properties/monthlyCreditUsd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
}
}
else {
const err257 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/properties/tiers/items/properties/entitlements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
}
else {
const err258 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements",schemaPath:"#/properties/tiers/items/properties/entitlements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
if(data65.placement !== undefined && func0.call(data65, "placement")){
let data75 = data65.placement;
if(!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75)))){
const err259 = {instancePath:instancePath+"/tiers/" + i11+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 10 || isNaN(data75)){
const err260 = {instancePath:instancePath+"/tiers/" + i11+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(data75 < 0 || isNaN(data75)){
const err261 = {instancePath:instancePath+"/tiers/" + i11+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
if(data65.defined !== undefined && func0.call(data65, "defined")){
if(typeof data65.defined !== "boolean"){
const err262 = {instancePath:instancePath+"/tiers/" + i11+"/defined",schemaPath:"#/properties/tiers/items/properties/defined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data65.note !== undefined && func0.call(data65, "note")){
let data77 = data65.note;
if(typeof data77 === "string"){
if(func76(data77) > 300){
const err263 = {instancePath:instancePath+"/tiers/" + i11+"/note",schemaPath:"#/properties/tiers/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
if(func76(data77) < 1){
const err264 = {instancePath:instancePath+"/tiers/" + i11+"/note",schemaPath:"#/properties/tiers/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
else {
const err265 = {instancePath:instancePath+"/tiers/" + i11+"/note",schemaPath:"#/properties/tiers/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
}
else {
const err266 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
}
else {
const err267 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data.candidateCreditUsd !== undefined && func0.call(data, "candidateCreditUsd")){
let data78 = data.candidateCreditUsd;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err268 = {instancePath:instancePath+"/candidateCreditUsd",schemaPath:"#/properties/candidateCreditUsd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 1000000 || isNaN(data78)){
const err269 = {instancePath:instancePath+"/candidateCreditUsd",schemaPath:"#/properties/candidateCreditUsd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data78 < 0 || isNaN(data78)){
const err270 = {instancePath:instancePath+"/candidateCreditUsd",schemaPath:"#/properties/candidateCreditUsd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data79 = data.lifecycle;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if((data79.statuses === undefined) || (!(func0.call(data79, "statuses")))){
const err271 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "statuses"},message:"must have required property '"+"statuses"+"'"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if((data79.transitions === undefined) || (!(func0.call(data79, "transitions")))){
const err272 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
for(const key11 of Object.keys(data79)){
if(!((key11 === "statuses") || (key11 === "transitions"))){
const err273 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data79.statuses !== undefined && func0.call(data79, "statuses")){
let data80 = data79.statuses;
if(Array.isArray(data80)){
if(data80.length > 10){
const err274 = {instancePath:instancePath+"/lifecycle/statuses",schemaPath:"#/properties/lifecycle/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const len13 = data80.length;
for(let i13=0; i13<len13; i13++){
let data81 = data80[i13];
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if((data81.id === undefined) || (!(func0.call(data81, "id")))){
const err275 = {instancePath:instancePath+"/lifecycle/statuses/" + i13,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
if((data81.title === undefined) || (!(func0.call(data81, "title")))){
const err276 = {instancePath:instancePath+"/lifecycle/statuses/" + i13,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if((data81.meaning === undefined) || (!(func0.call(data81, "meaning")))){
const err277 = {instancePath:instancePath+"/lifecycle/statuses/" + i13,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "meaning"},message:"must have required property '"+"meaning"+"'"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if((data81.publishes === undefined) || (!(func0.call(data81, "publishes")))){
const err278 = {instancePath:instancePath+"/lifecycle/statuses/" + i13,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "publishes"},message:"must have required property '"+"publishes"+"'"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
for(const key12 of Object.keys(data81)){
if(!((((key12 === "id") || (key12 === "title")) || (key12 === "meaning")) || (key12 === "publishes"))){
const err279 = {instancePath:instancePath+"/lifecycle/statuses/" + i13,schemaPath:"#/properties/lifecycle/properties/statuses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
if(data81.id !== undefined && func0.call(data81, "id")){
let data82 = data81.id;
if(!((((((data82 === "applicant") || (data82 === "candidate")) || (data82 === "member")) || (data82 === "declined")) || (data82 === "withdrawn")) || (data82 === "lapsed"))){
const err280 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.statuses.items.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
if(typeof data82 === "string"){
if(func76(data82) > 20){
const err281 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
else {
const err282 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
if(data81.title !== undefined && func0.call(data81, "title")){
let data83 = data81.title;
if(typeof data83 === "string"){
if(func76(data83) > 40){
const err283 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(func76(data83) < 1){
const err284 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
else {
const err285 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data81.meaning !== undefined && func0.call(data81, "meaning")){
let data84 = data81.meaning;
if(typeof data84 === "string"){
if(func76(data84) > 300){
const err286 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func76(data84) < 1){
const err287 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
else {
const err288 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data81.publishes !== undefined && func0.call(data81, "publishes")){
let data85 = data81.publishes;
if(!(((data85 === "nothing") || (data85 === "certified-solutions")) || (data85 === "notice"))){
const err289 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.statuses.items.properties.publishes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if(typeof data85 === "string"){
if(func76(data85) > 24){
const err290 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
else {
const err291 = {instancePath:instancePath+"/lifecycle/statuses/" + i13+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
}
else {
const err292 = {instancePath:instancePath+"/lifecycle/statuses/" + i13,schemaPath:"#/properties/lifecycle/properties/statuses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
}
else {
const err293 = {instancePath:instancePath+"/lifecycle/statuses",schemaPath:"#/properties/lifecycle/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data79.transitions !== undefined && func0.call(data79, "transitions")){
let data86 = data79.transitions;
if(Array.isArray(data86)){
if(data86.length > 30){
const err294 = {instancePath:instancePath+"/lifecycle/transitions",schemaPath:"#/properties/lifecycle/properties/transitions/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
const len14 = data86.length;
for(let i14=0; i14<len14; i14++){
let data87 = data86[i14];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if((data87.from === undefined) || (!(func0.call(data87, "from")))){
const err295 = {instancePath:instancePath+"/lifecycle/transitions/" + i14,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if((data87.to === undefined) || (!(func0.call(data87, "to")))){
const err296 = {instancePath:instancePath+"/lifecycle/transitions/" + i14,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
if((data87.by === undefined) || (!(func0.call(data87, "by")))){
const err297 = {instancePath:instancePath+"/lifecycle/transitions/" + i14,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if((data87.source === undefined) || (!(func0.call(data87, "source")))){
const err298 = {instancePath:instancePath+"/lifecycle/transitions/" + i14,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
for(const key13 of Object.keys(data87)){
if(!(((((key13 === "from") || (key13 === "to")) || (key13 === "by")) || (key13 === "blockedBy")) || (key13 === "source"))){
const err299 = {instancePath:instancePath+"/lifecycle/transitions/" + i14,schemaPath:"#/properties/lifecycle/properties/transitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data87.from !== undefined && func0.call(data87, "from")){
let data88 = data87.from;
if(!((((((data88 === "applicant") || (data88 === "candidate")) || (data88 === "member")) || (data88 === "declined")) || (data88 === "withdrawn")) || (data88 === "lapsed"))){
const err300 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(typeof data88 === "string"){
if(func76(data88) > 20){
const err301 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data87.to !== undefined && func0.call(data87, "to")){
let data89 = data87.to;
if(!((((((data89 === "applicant") || (data89 === "candidate")) || (data89 === "member")) || (data89 === "declined")) || (data89 === "withdrawn")) || (data89 === "lapsed"))){
const err303 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if(typeof data89 === "string"){
if(func76(data89) > 20){
const err304 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
else {
const err305 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data87.by !== undefined && func0.call(data87, "by")){
let data90 = data87.by;
if(!((data90 === "partner") || (data90 === "ecosystem-team"))){
const err306 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(typeof data90 === "string"){
if(func76(data90) > 20){
const err307 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
else {
const err308 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data87.blockedBy !== undefined && func0.call(data87, "blockedBy")){
let data91 = data87.blockedBy;
if(!(((data91 === "applicant->candidate") || (data91 === "candidate->member")) || (data91 === "renewal"))){
const err309 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.blockedBy.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(typeof data91 === "string"){
if(func76(data91) > 24){
const err310 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
else {
const err311 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data87.source !== undefined && func0.call(data87, "source")){
let data92 = data87.source;
if(!((data92 === "guide") || (data92 === "product decision"))){
const err312 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(typeof data92 === "string"){
if(func76(data92) > 20){
const err313 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
else {
const err314 = {instancePath:instancePath+"/lifecycle/transitions/" + i14+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
else {
const err315 = {instancePath:instancePath+"/lifecycle/transitions/" + i14,schemaPath:"#/properties/lifecycle/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
}
else {
const err316 = {instancePath:instancePath+"/lifecycle/transitions",schemaPath:"#/properties/lifecycle/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
if(data.windows !== undefined && func0.call(data, "windows")){
let data93 = data.windows;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if((data93.candidacyMonths === undefined) || (!(func0.call(data93, "candidacyMonths")))){
const err318 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "candidacyMonths"},message:"must have required property '"+"candidacyMonths"+"'"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if((data93.reviewMonths === undefined) || (!(func0.call(data93, "reviewMonths")))){
const err319 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "reviewMonths"},message:"must have required property '"+"reviewMonths"+"'"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
if((data93.termNoticeDays === undefined) || (!(func0.call(data93, "termNoticeDays")))){
const err320 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "termNoticeDays"},message:"must have required property '"+"termNoticeDays"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
for(const key14 of Object.keys(data93)){
if(!(((key14 === "candidacyMonths") || (key14 === "reviewMonths")) || (key14 === "termNoticeDays"))){
const err321 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data93.candidacyMonths !== undefined && func0.call(data93, "candidacyMonths")){
let data94 = data93.candidacyMonths;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err322 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 36 || isNaN(data94)){
const err323 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36},message:"must be <= 36"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(data94 < 1 || isNaN(data94)){
const err324 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
if(data93.reviewMonths !== undefined && func0.call(data93, "reviewMonths")){
let data95 = data93.reviewMonths;
if(!(((typeof data95 == "number") && (!(data95 % 1) && !isNaN(data95))) && (isFinite(data95)))){
const err325 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if((typeof data95 == "number") && (isFinite(data95))){
if(data95 > 60 || isNaN(data95)){
const err326 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(data95 < 1 || isNaN(data95)){
const err327 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
}
if(data93.termNoticeDays !== undefined && func0.call(data93, "termNoticeDays")){
let data96 = data93.termNoticeDays;
if(!(((typeof data96 == "number") && (!(data96 % 1) && !isNaN(data96))) && (isFinite(data96)))){
const err328 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if((typeof data96 == "number") && (isFinite(data96))){
if(data96 > 400 || isNaN(data96)){
const err329 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(data96 < 1 || isNaN(data96)){
const err330 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
}
else {
const err331 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data.house !== undefined && func0.call(data, "house")){
let data97 = data.house;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if((data97.contactsVerifiedMonths === undefined) || (!(func0.call(data97, "contactsVerifiedMonths")))){
const err332 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "contactsVerifiedMonths"},message:"must have required property '"+"contactsVerifiedMonths"+"'"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
if((data97.sharedWordingPercent === undefined) || (!(func0.call(data97, "sharedWordingPercent")))){
const err333 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "sharedWordingPercent"},message:"must have required property '"+"sharedWordingPercent"+"'"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
for(const key15 of Object.keys(data97)){
if(!((key15 === "contactsVerifiedMonths") || (key15 === "sharedWordingPercent"))){
const err334 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data97.contactsVerifiedMonths !== undefined && func0.call(data97, "contactsVerifiedMonths")){
let data98 = data97.contactsVerifiedMonths;
if(!(((typeof data98 == "number") && (!(data98 % 1) && !isNaN(data98))) && (isFinite(data98)))){
const err335 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((typeof data98 == "number") && (isFinite(data98))){
if(data98 > 60 || isNaN(data98)){
const err336 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if(data98 < 1 || isNaN(data98)){
const err337 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
}
if(data97.sharedWordingPercent !== undefined && func0.call(data97, "sharedWordingPercent")){
let data99 = data97.sharedWordingPercent;
if(!(((typeof data99 == "number") && (!(data99 % 1) && !isNaN(data99))) && (isFinite(data99)))){
const err338 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if((typeof data99 == "number") && (isFinite(data99))){
if(data99 > 100 || isNaN(data99)){
const err339 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if(data99 < 1 || isNaN(data99)){
const err340 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
}
}
else {
const err341 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data.supportTiers !== undefined && func0.call(data, "supportTiers")){
let data100 = data.supportTiers;
if(Array.isArray(data100)){
if(data100.length > 5){
const err342 = {instancePath:instancePath+"/supportTiers",schemaPath:"#/properties/supportTiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
const len15 = data100.length;
for(let i15=0; i15<len15; i15++){
let data101 = data100[i15];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if((data101.id === undefined) || (!(func0.call(data101, "id")))){
const err343 = {instancePath:instancePath+"/supportTiers/" + i15,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if((data101.title === undefined) || (!(func0.call(data101, "title")))){
const err344 = {instancePath:instancePath+"/supportTiers/" + i15,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((data101.how === undefined) || (!(func0.call(data101, "how")))){
const err345 = {instancePath:instancePath+"/supportTiers/" + i15,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key16 of Object.keys(data101)){
if(!(((key16 === "id") || (key16 === "title")) || (key16 === "how"))){
const err346 = {instancePath:instancePath+"/supportTiers/" + i15,schemaPath:"#/properties/supportTiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data101.id !== undefined && func0.call(data101, "id")){
let data102 = data101.id;
if(!(((data102 === "developer") || (data102 === "professional")) || (data102 === "enterprise"))){
const err347 = {instancePath:instancePath+"/supportTiers/" + i15+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.properties.supportTiers.items.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(typeof data102 === "string"){
if(func76(data102) > 20){
const err348 = {instancePath:instancePath+"/supportTiers/" + i15+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
else {
const err349 = {instancePath:instancePath+"/supportTiers/" + i15+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data101.title !== undefined && func0.call(data101, "title")){
let data103 = data101.title;
if(typeof data103 === "string"){
if(func76(data103) > 40){
const err350 = {instancePath:instancePath+"/supportTiers/" + i15+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(func76(data103) < 1){
const err351 = {instancePath:instancePath+"/supportTiers/" + i15+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
else {
const err352 = {instancePath:instancePath+"/supportTiers/" + i15+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data101.how !== undefined && func0.call(data101, "how")){
let data104 = data101.how;
if(typeof data104 === "string"){
if(func76(data104) > 200){
const err353 = {instancePath:instancePath+"/supportTiers/" + i15+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(func76(data104) < 1){
const err354 = {instancePath:instancePath+"/supportTiers/" + i15+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
else {
const err355 = {instancePath:instancePath+"/supportTiers/" + i15+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/supportTiers/" + i15,schemaPath:"#/properties/supportTiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
}
else {
const err357 = {instancePath:instancePath+"/supportTiers",schemaPath:"#/properties/supportTiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
let data105 = data.responsibilities;
if(Array.isArray(data105)){
if(data105.length > 20){
const err358 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
const len16 = data105.length;
for(let i16=0; i16<len16; i16++){
let data106 = data105[i16];
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
if((data106.title === undefined) || (!(func0.call(data106, "title")))){
const err359 = {instancePath:instancePath+"/responsibilities/" + i16,schemaPath:"#/properties/responsibilities/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if((data106.sentence === undefined) || (!(func0.call(data106, "sentence")))){
const err360 = {instancePath:instancePath+"/responsibilities/" + i16,schemaPath:"#/properties/responsibilities/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
for(const key17 of Object.keys(data106)){
if(!((key17 === "title") || (key17 === "sentence"))){
const err361 = {instancePath:instancePath+"/responsibilities/" + i16,schemaPath:"#/properties/responsibilities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data106.title !== undefined && func0.call(data106, "title")){
let data107 = data106.title;
if(typeof data107 === "string"){
if(func76(data107) > 120){
const err362 = {instancePath:instancePath+"/responsibilities/" + i16+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(func76(data107) < 1){
const err363 = {instancePath:instancePath+"/responsibilities/" + i16+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {instancePath:instancePath+"/responsibilities/" + i16+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data106.sentence !== undefined && func0.call(data106, "sentence")){
let data108 = data106.sentence;
if(typeof data108 === "string"){
if(func76(data108) > 600){
const err365 = {instancePath:instancePath+"/responsibilities/" + i16+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(func76(data108) < 1){
const err366 = {instancePath:instancePath+"/responsibilities/" + i16+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
else {
const err367 = {instancePath:instancePath+"/responsibilities/" + i16+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
else {
const err368 = {instancePath:instancePath+"/responsibilities/" + i16,schemaPath:"#/properties/responsibilities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
}
else {
const err369 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data109 = data.sections;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if((data109["public-article"] === undefined) || (!(func0.call(data109, "public-article")))){
const err370 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "public-article"},message:"must have required property '"+"public-article"+"'"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
if((data109["internal-article"] === undefined) || (!(func0.call(data109, "internal-article")))){
const err371 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "internal-article"},message:"must have required property '"+"internal-article"+"'"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if((data109.application === undefined) || (!(func0.call(data109, "application")))){
const err372 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "application"},message:"must have required property '"+"application"+"'"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
for(const key18 of Object.keys(data109)){
if(!(((key18 === "public-article") || (key18 === "internal-article")) || (key18 === "application"))){
const err373 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
if(data109["public-article"] !== undefined && func0.call(data109, "public-article")){
let data110 = data109["public-article"];
if(Array.isArray(data110)){
if(data110.length > 40){
const err374 = {instancePath:instancePath+"/sections/public-article",schemaPath:"#/properties/sections/properties/public-article/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
const len17 = data110.length;
for(let i17=0; i17<len17; i17++){
if(!(validate22(data110[i17], {instancePath:instancePath+"/sections/public-article/" + i17,parentData:data110,parentDataProperty:i17,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err375 = {instancePath:instancePath+"/sections/public-article",schemaPath:"#/properties/sections/properties/public-article/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data109["internal-article"] !== undefined && func0.call(data109, "internal-article")){
let data112 = data109["internal-article"];
if(Array.isArray(data112)){
if(data112.length > 40){
const err376 = {instancePath:instancePath+"/sections/internal-article",schemaPath:"#/properties/sections/properties/internal-article/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
const len18 = data112.length;
for(let i18=0; i18<len18; i18++){
if(!(validate22(data112[i18], {instancePath:instancePath+"/sections/internal-article/" + i18,parentData:data112,parentDataProperty:i18,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err377 = {instancePath:instancePath+"/sections/internal-article",schemaPath:"#/properties/sections/properties/internal-article/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
if(data109.application !== undefined && func0.call(data109, "application")){
let data114 = data109.application;
if(Array.isArray(data114)){
if(data114.length > 40){
const err378 = {instancePath:instancePath+"/sections/application",schemaPath:"#/properties/sections/properties/application/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
const len19 = data114.length;
for(let i19=0; i19<len19; i19++){
if(!(validate22(data114[i19], {instancePath:instancePath+"/sections/application/" + i19,parentData:data114,parentDataProperty:i19,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err379 = {instancePath:instancePath+"/sections/application",schemaPath:"#/properties/sections/properties/application/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
}
else {
const err380 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
}
else {
const err381 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

