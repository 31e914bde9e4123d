/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv-formats/dist/formats.js';

export const program = validate20;
const schema31 = {"$id":"https://schemas.invalid/program/program.schema.json","type":"object","additionalProperties":false,"required":["version","name","vendor","source","people","requirements","tiers","candidacy","lifecycle","windows","house","categories","deliveries","terms","supportTiers","responsibilities","sections"],"properties":{"version":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}$","maxLength":7},"retired":{"type":"string","format":"date","minLength":10,"maxLength":10},"name":{"type":"string","minLength":1,"maxLength":120},"vendor":{"type":"object","additionalProperties":false,"required":["name","cloud","email","domains","support"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"cloud":{"type":"string","minLength":1,"maxLength":80},"email":{"type":"string","minLength":1,"maxLength":120},"alsoCalled":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":80}},"domains":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":80}},"support":{"type":"string","minLength":1,"maxLength":200}}},"source":{"type":"object","additionalProperties":false,"required":["title","dated","file"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"dated":{"type":"string","format":"date","minLength":10,"maxLength":10},"file":{"type":"string","minLength":1,"maxLength":120}}},"people":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["who","does"],"properties":{"who":{"type":"string","minLength":1,"maxLength":80},"role":{"type":"string","enum":["integrator","ecosystem-team"],"maxLength":20},"does":{"type":"string","minLength":1,"maxLength":300}}}},"requirements":{"type":"array","maxItems":80,"items":{"type":"object","additionalProperties":false,"required":["id","title","sentence","source","blocks","continuing","subject","waivable","rationale","remediation","owner","effort","since"],"properties":{"id":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"title":{"type":"string","minLength":1,"maxLength":120},"sentence":{"type":"string","minLength":1,"maxLength":600},"also":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"string","minLength":1,"maxLength":600}},"source":{"type":"string","enum":["guide","product decision"],"maxLength":20},"decision":{"type":"string","minLength":1,"maxLength":400},"section":{"type":"string","minLength":1,"maxLength":80},"blocks":{"type":"string","pattern":"^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$","maxLength":46},"continuing":{"type":"boolean"},"subject":{"type":"string","enum":["partner","solution"],"maxLength":10},"kinds":{"type":"array","maxItems":2,"items":{"type":"string","enum":["saas","software"],"maxLength":10}},"variants":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"object","additionalProperties":false,"required":["kind","title","remediation"],"properties":{"kind":{"type":"string","enum":["saas","software"],"maxLength":10},"title":{"type":"string","minLength":1,"maxLength":120},"remediation":{"type":"string","minLength":1,"maxLength":400}}}},"computed":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string","pattern":"^[a-z][a-z-]{1,40}$","maxLength":42},"sections":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":60}},"rules":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":60}},"kinds":{"type":"array","maxItems":9,"items":{"type":"string","enum":["partner","membership","solution","application","certification","public-article","internal-article","vendor-article","program-page"],"maxLength":20}},"fields":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":80}}}},"attested":{"type":"object","additionalProperties":false,"required":["roles","file","vouches","evidence"],"properties":{"roles":{"type":"array","maxItems":2,"items":{"type":"string","enum":["integrator","ecosystem-team"],"maxLength":20},"minItems":1},"file":{"type":"string","enum":["membership","certification"],"maxLength":20},"vouches":{"type":"string","enum":["nothing","application","public-articles","articles"],"maxLength":20},"evidence":{"type":"boolean"},"steps":{"type":"boolean"},"notBefore":{"type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","enum":["membership","certification","application"],"maxLength":20},"field":{"type":"string","minLength":1,"maxLength":80},"notice":{"type":"boolean"}}}}},"waivable":{"type":"boolean"},"rationale":{"type":"string","minLength":1,"maxLength":400},"remediation":{"type":"string","minLength":1,"maxLength":400},"owner":{"type":"string","enum":["partner","integrator","ecosystem-team"],"maxLength":20},"effort":{"type":"string","enum":["minutes","hours","days"],"maxLength":10},"since":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}},"anyOf":[{"required":["computed"],"properties":{"computed":true}},{"required":["attested"],"properties":{"attested":true}}]}},"tiers":{"type":"array","maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["id","title","summary","entitlements","placement","defined"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":40},"summary":{"type":"string","minLength":1,"maxLength":300},"letters":{"type":"string","pattern":"^[A-Z][A-Za-z]?$","maxLength":2},"includes":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"entitlements":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/entitlement"}},"placement":{"type":"integer","minimum":0,"maximum":10},"defined":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300}}}},"candidacy":{"type":"object","additionalProperties":false,"required":["entitlements"],"properties":{"entitlements":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/entitlement"}}}},"creditWhile":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"lifecycle":{"type":"object","additionalProperties":false,"required":["statuses","transitions"],"properties":{"statuses":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["id","title","meaning","publishes"],"properties":{"id":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"title":{"type":"string","minLength":1,"maxLength":40},"meaning":{"type":"string","minLength":1,"maxLength":300},"publishes":{"type":"string","enum":["nothing","certified-solutions","notice"],"maxLength":24}}}},"transitions":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["id","title","from","to","by","source"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z-]{1,40}$","maxLength":42},"title":{"type":"string","minLength":1,"maxLength":60},"from":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"to":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"fromTier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"toTier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"by":{"type":"string","enum":["partner","ecosystem-team"],"maxLength":20},"blockedBy":{"type":"string","pattern":"^(?:applicant->candidate|candidate->member|renewal|tier->[a-z][a-z0-9-]{0,39})$","maxLength":46},"source":{"type":"string","enum":["guide","product decision"],"maxLength":20}}}}}},"windows":{"type":"object","additionalProperties":false,"required":["candidacyMonths","reviewMonths","termNoticeDays"],"properties":{"candidacyMonths":{"type":"integer","minimum":1,"maximum":36},"reviewMonths":{"type":"integer","minimum":1,"maximum":60},"termNoticeDays":{"type":"integer","minimum":1,"maximum":400}}},"house":{"type":"object","additionalProperties":false,"required":["contactsVerifiedMonths","sharedWordingPercent","requirementNoticeDays","retirementNoticeDays"],"properties":{"contactsVerifiedMonths":{"type":"integer","minimum":1,"maximum":60},"sharedWordingPercent":{"type":"integer","minimum":1,"maximum":100},"requirementNoticeDays":{"type":"integer","minimum":1,"maximum":400},"retirementNoticeDays":{"type":"integer","minimum":1,"maximum":800}}},"categories":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"#/$defs/value"}},"deliveries":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/value"}},"terms":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/value"}},"supportTiers":{"type":"array","maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["id","title","how"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":40},"how":{"type":"string","minLength":1,"maxLength":200}}}},"responsibilities":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["title","sentence"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"sentence":{"type":"string","minLength":1,"maxLength":600}}}},"sections":{"type":"object","additionalProperties":false,"required":["public-article","internal-article","application"],"properties":{"public-article":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}},"internal-article":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}},"application":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}}}}},"$defs":{"value":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":60},"about":{"type":"string","minLength":1,"maxLength":200}}},"section":{"type":"object","additionalProperties":false,"required":["id","title","aliases","required","intent","minWords","holds"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"title":{"type":"string","minLength":1,"maxLength":80},"aliases":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":80}},"required":{"type":"boolean"},"intent":{"type":"string","minLength":1,"maxLength":200},"minWords":{"type":"integer","minimum":0,"maximum":500},"holds":{"type":"array","maxItems":5,"items":{"type":"string","enum":["ordered-list","email","phone","hours","code-or-image"],"maxLength":20}},"requirement":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"example":{"type":"string","minLength":1,"maxLength":600}}},"entitlement":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"text":{"type":"string","minLength":1,"maxLength":300},"creditUsd":{"type":"integer","minimum":0,"maximum":1000000},"per":{"type":"string","enum":["month"],"maxLength":20}},"dependentRequired":{"per":["creditUsd"]}}}};
const schema33 = {"type":"string","pattern":"^[A-Z]{2,5}-[0-9]{1,3}$","maxLength":9};
const schema34 = {"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"text":{"type":"string","minLength":1,"maxLength":300},"creditUsd":{"type":"integer","minimum":0,"maximum":1000000},"per":{"type":"string","enum":["month"],"maxLength":20}},"dependentRequired":{"per":["creditUsd"]}};
const schema37 = {"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":60},"about":{"type":"string","minLength":1,"maxLength":200}}};
const func0 = Object.prototype.hasOwnProperty;
const func79 = helper0.default;
const pattern4 = new RegExp("^[0-9]{4}-[0-9]{2}$", "u");
const pattern5 = new RegExp("^[A-Z]{2,5}-[0-9]{1,3}$", "u");
const pattern6 = new RegExp("^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$", "u");
const pattern7 = new RegExp("^[a-z][a-z-]{1,40}$", "u");
const pattern8 = new RegExp("^[a-z][a-z0-9-]{0,39}$", "u");
const pattern9 = new RegExp("^[A-Z][A-Za-z]?$", "u");
const pattern15 = new RegExp("^(?:applicant->candidate|candidate->member|renewal|tier->[a-z][a-z0-9-]{0,39})$", "u");
const formats0 = helper1.fullFormats.date;
const schema40 = {"type":"object","additionalProperties":false,"required":["id","title","aliases","required","intent","minWords","holds"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"title":{"type":"string","minLength":1,"maxLength":80},"aliases":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":80}},"required":{"type":"boolean"},"intent":{"type":"string","minLength":1,"maxLength":200},"minWords":{"type":"integer","minimum":0,"maximum":500},"holds":{"type":"array","maxItems":5,"items":{"type":"string","enum":["ordered-list","email","phone","hours","code-or-image"],"maxLength":20}},"requirement":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"example":{"type":"string","minLength":1,"maxLength":600}}};

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
if(!(func0.call(schema40.properties, key0))){
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
if(func79(data0) > 60){
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func79(data0) < 1){
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
if(func79(data1) > 80){
const err11 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func79(data1) < 1){
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
if(func79(data3) > 80){
const err15 = {instancePath:instancePath+"/aliases/" + i0,schemaPath:"#/properties/aliases/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func79(data3) < 1){
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
if(func79(data5) > 200){
const err20 = {instancePath:instancePath+"/intent",schemaPath:"#/properties/intent/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(func79(data5) < 1){
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
const err27 = {instancePath:instancePath+"/holds/" + i1,schemaPath:"#/properties/holds/items/enum",keyword:"enum",params:{allowedValues: schema40.properties.holds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(typeof data8 === "string"){
if(func79(data8) > 20){
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
if(func79(data9) > 9){
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
if(func79(data10) > 600){
const err34 = {instancePath:instancePath+"/example",schemaPath:"#/properties/example/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func79(data10) < 1){
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
if((data.candidacy === undefined) || (!(func0.call(data, "candidacy")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "candidacy"},message:"must have required property '"+"candidacy"+"'"};
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
if((data.categories === undefined) || (!(func0.call(data, "categories")))){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "categories"},message:"must have required property '"+"categories"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data.deliveries === undefined) || (!(func0.call(data, "deliveries")))){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "deliveries"},message:"must have required property '"+"deliveries"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data.terms === undefined) || (!(func0.call(data, "terms")))){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "terms"},message:"must have required property '"+"terms"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data.supportTiers === undefined) || (!(func0.call(data, "supportTiers")))){
const err14 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "supportTiers"},message:"must have required property '"+"supportTiers"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data.responsibilities === undefined) || (!(func0.call(data, "responsibilities")))){
const err15 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "responsibilities"},message:"must have required property '"+"responsibilities"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data.sections === undefined) || (!(func0.call(data, "sections")))){
const err16 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sections"},message:"must have required property '"+"sections"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.version !== undefined && func0.call(data, "version")){
let data0 = data.version;
if(typeof data0 === "string"){
if(func79(data0) > 7){
const err18 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern4.test(data0)){
const err19 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}$"},message:"must match pattern \""+"^[0-9]{4}-[0-9]{2}$"+"\""};
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
const err20 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.retired !== undefined && func0.call(data, "retired")){
let data1 = data.retired;
if(typeof data1 === "string"){
if(func79(data1) > 10){
const err21 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func79(data1) < 10){
const err22 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(!(formats0.validate(data1))){
const err23 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/retired",schemaPath:"#/properties/retired/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.name !== undefined && func0.call(data, "name")){
let data2 = data.name;
if(typeof data2 === "string"){
if(func79(data2) > 120){
const err25 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(func79(data2) < 1){
const err26 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.vendor !== undefined && func0.call(data, "vendor")){
let data3 = data.vendor;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if((data3.name === undefined) || (!(func0.call(data3, "name")))){
const err28 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if((data3.cloud === undefined) || (!(func0.call(data3, "cloud")))){
const err29 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "cloud"},message:"must have required property '"+"cloud"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if((data3.email === undefined) || (!(func0.call(data3, "email")))){
const err30 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "email"},message:"must have required property '"+"email"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data3.domains === undefined) || (!(func0.call(data3, "domains")))){
const err31 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "domains"},message:"must have required property '"+"domains"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data3.support === undefined) || (!(func0.call(data3, "support")))){
const err32 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/required",keyword:"required",params:{missingProperty: "support"},message:"must have required property '"+"support"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key1 of Object.keys(data3)){
if(!((((((key1 === "name") || (key1 === "cloud")) || (key1 === "email")) || (key1 === "alsoCalled")) || (key1 === "domains")) || (key1 === "support"))){
const err33 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data3.name !== undefined && func0.call(data3, "name")){
let data4 = data3.name;
if(typeof data4 === "string"){
if(func79(data4) > 80){
const err34 = {instancePath:instancePath+"/vendor/name",schemaPath:"#/properties/vendor/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(func79(data4) < 1){
const err35 = {instancePath:instancePath+"/vendor/name",schemaPath:"#/properties/vendor/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err36 = {instancePath:instancePath+"/vendor/name",schemaPath:"#/properties/vendor/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data3.cloud !== undefined && func0.call(data3, "cloud")){
let data5 = data3.cloud;
if(typeof data5 === "string"){
if(func79(data5) > 80){
const err37 = {instancePath:instancePath+"/vendor/cloud",schemaPath:"#/properties/vendor/properties/cloud/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(func79(data5) < 1){
const err38 = {instancePath:instancePath+"/vendor/cloud",schemaPath:"#/properties/vendor/properties/cloud/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err39 = {instancePath:instancePath+"/vendor/cloud",schemaPath:"#/properties/vendor/properties/cloud/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data3.email !== undefined && func0.call(data3, "email")){
let data6 = data3.email;
if(typeof data6 === "string"){
if(func79(data6) > 120){
const err40 = {instancePath:instancePath+"/vendor/email",schemaPath:"#/properties/vendor/properties/email/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(func79(data6) < 1){
const err41 = {instancePath:instancePath+"/vendor/email",schemaPath:"#/properties/vendor/properties/email/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/vendor/email",schemaPath:"#/properties/vendor/properties/email/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data3.alsoCalled !== undefined && func0.call(data3, "alsoCalled")){
let data7 = data3.alsoCalled;
if(Array.isArray(data7)){
if(data7.length > 20){
const err43 = {instancePath:instancePath+"/vendor/alsoCalled",schemaPath:"#/properties/vendor/properties/alsoCalled/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(typeof data8 === "string"){
if(func79(data8) > 80){
const err44 = {instancePath:instancePath+"/vendor/alsoCalled/" + i0,schemaPath:"#/properties/vendor/properties/alsoCalled/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func79(data8) < 1){
const err45 = {instancePath:instancePath+"/vendor/alsoCalled/" + i0,schemaPath:"#/properties/vendor/properties/alsoCalled/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/vendor/alsoCalled/" + i0,schemaPath:"#/properties/vendor/properties/alsoCalled/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/vendor/alsoCalled",schemaPath:"#/properties/vendor/properties/alsoCalled/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3.domains !== undefined && func0.call(data3, "domains")){
let data9 = data3.domains;
if(Array.isArray(data9)){
if(data9.length > 20){
const err48 = {instancePath:instancePath+"/vendor/domains",schemaPath:"#/properties/vendor/properties/domains/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
let data10 = data9[i1];
if(typeof data10 === "string"){
if(func79(data10) > 80){
const err49 = {instancePath:instancePath+"/vendor/domains/" + i1,schemaPath:"#/properties/vendor/properties/domains/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(func79(data10) < 1){
const err50 = {instancePath:instancePath+"/vendor/domains/" + i1,schemaPath:"#/properties/vendor/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err51 = {instancePath:instancePath+"/vendor/domains/" + i1,schemaPath:"#/properties/vendor/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/vendor/domains",schemaPath:"#/properties/vendor/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data3.support !== undefined && func0.call(data3, "support")){
let data11 = data3.support;
if(typeof data11 === "string"){
if(func79(data11) > 200){
const err53 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(func79(data11) < 1){
const err54 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err55 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data12 = data.source;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if((data12.title === undefined) || (!(func0.call(data12, "title")))){
const err57 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data12.dated === undefined) || (!(func0.call(data12, "dated")))){
const err58 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "dated"},message:"must have required property '"+"dated"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data12.file === undefined) || (!(func0.call(data12, "file")))){
const err59 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
for(const key2 of Object.keys(data12)){
if(!(((key2 === "title") || (key2 === "dated")) || (key2 === "file"))){
const err60 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data12.title !== undefined && func0.call(data12, "title")){
let data13 = data12.title;
if(typeof data13 === "string"){
if(func79(data13) > 120){
const err61 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(func79(data13) < 1){
const err62 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
else {
const err63 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data12.dated !== undefined && func0.call(data12, "dated")){
let data14 = data12.dated;
if(typeof data14 === "string"){
if(func79(data14) > 10){
const err64 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(func79(data14) < 10){
const err65 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!(formats0.validate(data14))){
const err66 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data12.file !== undefined && func0.call(data12, "file")){
let data15 = data12.file;
if(typeof data15 === "string"){
if(func79(data15) > 120){
const err68 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(func79(data15) < 1){
const err69 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
else {
const err70 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err71 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data16 = data.people;
if(Array.isArray(data16)){
if(data16.length > 10){
const err72 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
const len2 = data16.length;
for(let i2=0; i2<len2; i2++){
let data17 = data16[i2];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.who === undefined) || (!(func0.call(data17, "who")))){
const err73 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if((data17.does === undefined) || (!(func0.call(data17, "does")))){
const err74 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "does"},message:"must have required property '"+"does"+"'"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!(((key3 === "who") || (key3 === "role")) || (key3 === "does"))){
const err75 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data17.who !== undefined && func0.call(data17, "who")){
let data18 = data17.who;
if(typeof data18 === "string"){
if(func79(data18) > 80){
const err76 = {instancePath:instancePath+"/people/" + i2+"/who",schemaPath:"#/properties/people/items/properties/who/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func79(data18) < 1){
const err77 = {instancePath:instancePath+"/people/" + i2+"/who",schemaPath:"#/properties/people/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
else {
const err78 = {instancePath:instancePath+"/people/" + i2+"/who",schemaPath:"#/properties/people/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data17.role !== undefined && func0.call(data17, "role")){
let data19 = data17.role;
if(!((data19 === "integrator") || (data19 === "ecosystem-team"))){
const err79 = {instancePath:instancePath+"/people/" + i2+"/role",schemaPath:"#/properties/people/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.people.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(typeof data19 === "string"){
if(func79(data19) > 20){
const err80 = {instancePath:instancePath+"/people/" + i2+"/role",schemaPath:"#/properties/people/items/properties/role/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/people/" + i2+"/role",schemaPath:"#/properties/people/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data17.does !== undefined && func0.call(data17, "does")){
let data20 = data17.does;
if(typeof data20 === "string"){
if(func79(data20) > 300){
const err82 = {instancePath:instancePath+"/people/" + i2+"/does",schemaPath:"#/properties/people/items/properties/does/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func79(data20) < 1){
const err83 = {instancePath:instancePath+"/people/" + i2+"/does",schemaPath:"#/properties/people/items/properties/does/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/people/" + i2+"/does",schemaPath:"#/properties/people/items/properties/does/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/people/" + i2,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data21 = data.requirements;
if(Array.isArray(data21)){
if(data21.length > 80){
const err87 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len3 = data21.length;
for(let i3=0; i3<len3; i3++){
let data22 = data21[i3];
const _errs51 = errors;
let valid12 = false;
const _errs52 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.computed === undefined) || (!(func0.call(data22, "computed")))){
const err88 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/anyOf/0/required",keyword:"required",params:{missingProperty: "computed"},message:"must have required property '"+"computed"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid0 = _errs52 === errors;
valid12 = valid12 || _valid0;
if(_valid0){
var props0 = {};
props0.computed = true;
}
const _errs53 = errors;
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.attested === undefined) || (!(func0.call(data22, "attested")))){
const err89 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/anyOf/1/required",keyword:"required",params:{missingProperty: "attested"},message:"must have required property '"+"attested"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid0 = _errs53 === errors;
valid12 = valid12 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.attested = true;
}
}
if(!valid12){
const err90 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
}
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
if((data22.id === undefined) || (!(func0.call(data22, "id")))){
const err91 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data22.title === undefined) || (!(func0.call(data22, "title")))){
const err92 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((data22.sentence === undefined) || (!(func0.call(data22, "sentence")))){
const err93 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((data22.source === undefined) || (!(func0.call(data22, "source")))){
const err94 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data22.blocks === undefined) || (!(func0.call(data22, "blocks")))){
const err95 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((data22.continuing === undefined) || (!(func0.call(data22, "continuing")))){
const err96 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "continuing"},message:"must have required property '"+"continuing"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((data22.subject === undefined) || (!(func0.call(data22, "subject")))){
const err97 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data22.waivable === undefined) || (!(func0.call(data22, "waivable")))){
const err98 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "waivable"},message:"must have required property '"+"waivable"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if((data22.rationale === undefined) || (!(func0.call(data22, "rationale")))){
const err99 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if((data22.remediation === undefined) || (!(func0.call(data22, "remediation")))){
const err100 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if((data22.owner === undefined) || (!(func0.call(data22, "owner")))){
const err101 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if((data22.effort === undefined) || (!(func0.call(data22, "effort")))){
const err102 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if((data22.since === undefined) || (!(func0.call(data22, "since")))){
const err103 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
for(const key4 of Object.keys(data22)){
if(!(func0.call(schema31.properties.requirements.items.properties, key4))){
const err104 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data22.id !== undefined && func0.call(data22, "id")){
let data23 = data22.id;
if(typeof data23 === "string"){
if(func79(data23) > 9){
const err105 = {instancePath:instancePath+"/requirements/" + i3+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(!pattern5.test(data23)){
const err106 = {instancePath:instancePath+"/requirements/" + i3+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,5}-[0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z]{2,5}-[0-9]{1,3}$"+"\""};
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
const err107 = {instancePath:instancePath+"/requirements/" + i3+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data22.title !== undefined && func0.call(data22, "title")){
let data24 = data22.title;
if(typeof data24 === "string"){
if(func79(data24) > 120){
const err108 = {instancePath:instancePath+"/requirements/" + i3+"/title",schemaPath:"#/properties/requirements/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func79(data24) < 1){
const err109 = {instancePath:instancePath+"/requirements/" + i3+"/title",schemaPath:"#/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err110 = {instancePath:instancePath+"/requirements/" + i3+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data22.sentence !== undefined && func0.call(data22, "sentence")){
let data25 = data22.sentence;
if(typeof data25 === "string"){
if(func79(data25) > 600){
const err111 = {instancePath:instancePath+"/requirements/" + i3+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func79(data25) < 1){
const err112 = {instancePath:instancePath+"/requirements/" + i3+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err113 = {instancePath:instancePath+"/requirements/" + i3+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data22.also !== undefined && func0.call(data22, "also")){
let data26 = data22.also;
if(Array.isArray(data26)){
if(data26.length > 6){
const err114 = {instancePath:instancePath+"/requirements/" + i3+"/also",schemaPath:"#/properties/requirements/items/properties/also/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data26.length < 1){
const err115 = {instancePath:instancePath+"/requirements/" + i3+"/also",schemaPath:"#/properties/requirements/items/properties/also/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
const len4 = data26.length;
for(let i4=0; i4<len4; i4++){
let data27 = data26[i4];
if(typeof data27 === "string"){
if(func79(data27) > 600){
const err116 = {instancePath:instancePath+"/requirements/" + i3+"/also/" + i4,schemaPath:"#/properties/requirements/items/properties/also/items/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
if(func79(data27) < 1){
const err117 = {instancePath:instancePath+"/requirements/" + i3+"/also/" + i4,schemaPath:"#/properties/requirements/items/properties/also/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/requirements/" + i3+"/also/" + i4,schemaPath:"#/properties/requirements/items/properties/also/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/requirements/" + i3+"/also",schemaPath:"#/properties/requirements/items/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data22.source !== undefined && func0.call(data22, "source")){
let data28 = data22.source;
if(!((data28 === "guide") || (data28 === "product decision"))){
const err120 = {instancePath:instancePath+"/requirements/" + i3+"/source",schemaPath:"#/properties/requirements/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if(typeof data28 === "string"){
if(func79(data28) > 20){
const err121 = {instancePath:instancePath+"/requirements/" + i3+"/source",schemaPath:"#/properties/requirements/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
else {
const err122 = {instancePath:instancePath+"/requirements/" + i3+"/source",schemaPath:"#/properties/requirements/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data22.decision !== undefined && func0.call(data22, "decision")){
let data29 = data22.decision;
if(typeof data29 === "string"){
if(func79(data29) > 400){
const err123 = {instancePath:instancePath+"/requirements/" + i3+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
if(func79(data29) < 1){
const err124 = {instancePath:instancePath+"/requirements/" + i3+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
else {
const err125 = {instancePath:instancePath+"/requirements/" + i3+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data22.section !== undefined && func0.call(data22, "section")){
let data30 = data22.section;
if(typeof data30 === "string"){
if(func79(data30) > 80){
const err126 = {instancePath:instancePath+"/requirements/" + i3+"/section",schemaPath:"#/properties/requirements/items/properties/section/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(func79(data30) < 1){
const err127 = {instancePath:instancePath+"/requirements/" + i3+"/section",schemaPath:"#/properties/requirements/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
else {
const err128 = {instancePath:instancePath+"/requirements/" + i3+"/section",schemaPath:"#/properties/requirements/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data22.blocks !== undefined && func0.call(data22, "blocks")){
let data31 = data22.blocks;
if(typeof data31 === "string"){
if(func79(data31) > 46){
const err129 = {instancePath:instancePath+"/requirements/" + i3+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/maxLength",keyword:"maxLength",params:{limit: 46},message:"must NOT have more than 46 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!pattern6.test(data31)){
const err130 = {instancePath:instancePath+"/requirements/" + i3+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/pattern",keyword:"pattern",params:{pattern: "^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$"},message:"must match pattern \""+"^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$"+"\""};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
else {
const err131 = {instancePath:instancePath+"/requirements/" + i3+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data22.continuing !== undefined && func0.call(data22, "continuing")){
if(typeof data22.continuing !== "boolean"){
const err132 = {instancePath:instancePath+"/requirements/" + i3+"/continuing",schemaPath:"#/properties/requirements/items/properties/continuing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data22.subject !== undefined && func0.call(data22, "subject")){
let data33 = data22.subject;
if(!((data33 === "partner") || (data33 === "solution"))){
const err133 = {instancePath:instancePath+"/requirements/" + i3+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.subject.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(typeof data33 === "string"){
if(func79(data33) > 10){
const err134 = {instancePath:instancePath+"/requirements/" + i3+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
else {
const err135 = {instancePath:instancePath+"/requirements/" + i3+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data22.kinds !== undefined && func0.call(data22, "kinds")){
let data34 = data22.kinds;
if(Array.isArray(data34)){
if(data34.length > 2){
const err136 = {instancePath:instancePath+"/requirements/" + i3+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(!((data35 === "saas") || (data35 === "software"))){
const err137 = {instancePath:instancePath+"/requirements/" + i3+"/kinds/" + i5,schemaPath:"#/properties/requirements/items/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(typeof data35 === "string"){
if(func79(data35) > 10){
const err138 = {instancePath:instancePath+"/requirements/" + i3+"/kinds/" + i5,schemaPath:"#/properties/requirements/items/properties/kinds/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
else {
const err139 = {instancePath:instancePath+"/requirements/" + i3+"/kinds/" + i5,schemaPath:"#/properties/requirements/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/requirements/" + i3+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data22.variants !== undefined && func0.call(data22, "variants")){
let data36 = data22.variants;
if(Array.isArray(data36)){
if(data36.length > 2){
const err141 = {instancePath:instancePath+"/requirements/" + i3+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(data36.length < 1){
const err142 = {instancePath:instancePath+"/requirements/" + i3+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len6 = data36.length;
for(let i6=0; i6<len6; i6++){
let data37 = data36[i6];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if((data37.kind === undefined) || (!(func0.call(data37, "kind")))){
const err143 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data37.title === undefined) || (!(func0.call(data37, "title")))){
const err144 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((data37.remediation === undefined) || (!(func0.call(data37, "remediation")))){
const err145 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
for(const key5 of Object.keys(data37)){
if(!(((key5 === "kind") || (key5 === "title")) || (key5 === "remediation"))){
const err146 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6,schemaPath:"#/properties/requirements/items/properties/variants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data37.kind !== undefined && func0.call(data37, "kind")){
let data38 = data37.kind;
if(!((data38 === "saas") || (data38 === "software"))){
const err147 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.variants.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(typeof data38 === "string"){
if(func79(data38) > 10){
const err148 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
else {
const err149 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data37.title !== undefined && func0.call(data37, "title")){
let data39 = data37.title;
if(typeof data39 === "string"){
if(func79(data39) > 120){
const err150 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(func79(data39) < 1){
const err151 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err152 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data37.remediation !== undefined && func0.call(data37, "remediation")){
let data40 = data37.remediation;
if(typeof data40 === "string"){
if(func79(data40) > 400){
const err153 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if(func79(data40) < 1){
const err154 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/requirements/" + i3+"/variants/" + i6,schemaPath:"#/properties/requirements/items/properties/variants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
}
else {
const err157 = {instancePath:instancePath+"/requirements/" + i3+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data22.computed !== undefined && func0.call(data22, "computed")){
let data41 = data22.computed;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
if((data41.by === undefined) || (!(func0.call(data41, "by")))){
const err158 = {instancePath:instancePath+"/requirements/" + i3+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
for(const key6 of Object.keys(data41)){
if(!(((((key6 === "by") || (key6 === "sections")) || (key6 === "rules")) || (key6 === "kinds")) || (key6 === "fields"))){
const err159 = {instancePath:instancePath+"/requirements/" + i3+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data41.by !== undefined && func0.call(data41, "by")){
let data42 = data41.by;
if(typeof data42 === "string"){
if(func79(data42) > 42){
const err160 = {instancePath:instancePath+"/requirements/" + i3+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/maxLength",keyword:"maxLength",params:{limit: 42},message:"must NOT have more than 42 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!pattern7.test(data42)){
const err161 = {instancePath:instancePath+"/requirements/" + i3+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z-]{1,40}$"+"\""};
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
const err162 = {instancePath:instancePath+"/requirements/" + i3+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
if(data41.sections !== undefined && func0.call(data41, "sections")){
let data43 = data41.sections;
if(Array.isArray(data43)){
if(data43.length > 10){
const err163 = {instancePath:instancePath+"/requirements/" + i3+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(data43.length < 1){
const err164 = {instancePath:instancePath+"/requirements/" + i3+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
const len7 = data43.length;
for(let i7=0; i7<len7; i7++){
let data44 = data43[i7];
if(typeof data44 === "string"){
if(func79(data44) > 60){
const err165 = {instancePath:instancePath+"/requirements/" + i3+"/computed/sections/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func79(data44) < 1){
const err166 = {instancePath:instancePath+"/requirements/" + i3+"/computed/sections/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
else {
const err167 = {instancePath:instancePath+"/requirements/" + i3+"/computed/sections/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
}
else {
const err168 = {instancePath:instancePath+"/requirements/" + i3+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data41.rules !== undefined && func0.call(data41, "rules")){
let data45 = data41.rules;
if(Array.isArray(data45)){
if(data45.length > 40){
const err169 = {instancePath:instancePath+"/requirements/" + i3+"/computed/rules",schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
const len8 = data45.length;
for(let i8=0; i8<len8; i8++){
let data46 = data45[i8];
if(typeof data46 === "string"){
if(func79(data46) > 60){
const err170 = {instancePath:instancePath+"/requirements/" + i3+"/computed/rules/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(func79(data46) < 1){
const err171 = {instancePath:instancePath+"/requirements/" + i3+"/computed/rules/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
else {
const err172 = {instancePath:instancePath+"/requirements/" + i3+"/computed/rules/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/requirements/" + i3+"/computed/rules",schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data41.kinds !== undefined && func0.call(data41, "kinds")){
let data47 = data41.kinds;
if(Array.isArray(data47)){
if(data47.length > 9){
const err174 = {instancePath:instancePath+"/requirements/" + i3+"/computed/kinds",schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const len9 = data47.length;
for(let i9=0; i9<len9; i9++){
let data48 = data47[i9];
if(!(((((((((data48 === "partner") || (data48 === "membership")) || (data48 === "solution")) || (data48 === "application")) || (data48 === "certification")) || (data48 === "public-article")) || (data48 === "internal-article")) || (data48 === "vendor-article")) || (data48 === "program-page"))){
const err175 = {instancePath:instancePath+"/requirements/" + i3+"/computed/kinds/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.computed.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(typeof data48 === "string"){
if(func79(data48) > 20){
const err176 = {instancePath:instancePath+"/requirements/" + i3+"/computed/kinds/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
else {
const err177 = {instancePath:instancePath+"/requirements/" + i3+"/computed/kinds/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
}
else {
const err178 = {instancePath:instancePath+"/requirements/" + i3+"/computed/kinds",schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
if(data41.fields !== undefined && func0.call(data41, "fields")){
let data49 = data41.fields;
if(Array.isArray(data49)){
if(data49.length > 10){
const err179 = {instancePath:instancePath+"/requirements/" + i3+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(data49.length < 1){
const err180 = {instancePath:instancePath+"/requirements/" + i3+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
const len10 = data49.length;
for(let i10=0; i10<len10; i10++){
let data50 = data49[i10];
if(typeof data50 === "string"){
if(func79(data50) > 80){
const err181 = {instancePath:instancePath+"/requirements/" + i3+"/computed/fields/" + i10,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(func79(data50) < 1){
const err182 = {instancePath:instancePath+"/requirements/" + i3+"/computed/fields/" + i10,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/requirements/" + i3+"/computed/fields/" + i10,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/requirements/" + i3+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
}
else {
const err185 = {instancePath:instancePath+"/requirements/" + i3+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data22.attested !== undefined && func0.call(data22, "attested")){
let data51 = data22.attested;
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.roles === undefined) || (!(func0.call(data51, "roles")))){
const err186 = {instancePath:instancePath+"/requirements/" + i3+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if((data51.file === undefined) || (!(func0.call(data51, "file")))){
const err187 = {instancePath:instancePath+"/requirements/" + i3+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if((data51.vouches === undefined) || (!(func0.call(data51, "vouches")))){
const err188 = {instancePath:instancePath+"/requirements/" + i3+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "vouches"},message:"must have required property '"+"vouches"+"'"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if((data51.evidence === undefined) || (!(func0.call(data51, "evidence")))){
const err189 = {instancePath:instancePath+"/requirements/" + i3+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key7 of Object.keys(data51)){
if(!((((((key7 === "roles") || (key7 === "file")) || (key7 === "vouches")) || (key7 === "evidence")) || (key7 === "steps")) || (key7 === "notBefore"))){
const err190 = {instancePath:instancePath+"/requirements/" + i3+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data51.roles !== undefined && func0.call(data51, "roles")){
let data52 = data51.roles;
if(Array.isArray(data52)){
if(data52.length > 2){
const err191 = {instancePath:instancePath+"/requirements/" + i3+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(data52.length < 1){
const err192 = {instancePath:instancePath+"/requirements/" + i3+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
const len11 = data52.length;
for(let i11=0; i11<len11; i11++){
let data53 = data52[i11];
if(!((data53 === "integrator") || (data53 === "ecosystem-team"))){
const err193 = {instancePath:instancePath+"/requirements/" + i3+"/attested/roles/" + i11,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.roles.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(typeof data53 === "string"){
if(func79(data53) > 20){
const err194 = {instancePath:instancePath+"/requirements/" + i3+"/attested/roles/" + i11,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {instancePath:instancePath+"/requirements/" + i3+"/attested/roles/" + i11,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/requirements/" + i3+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data51.file !== undefined && func0.call(data51, "file")){
let data54 = data51.file;
if(!((data54 === "membership") || (data54 === "certification"))){
const err197 = {instancePath:instancePath+"/requirements/" + i3+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(typeof data54 === "string"){
if(func79(data54) > 20){
const err198 = {instancePath:instancePath+"/requirements/" + i3+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
else {
const err199 = {instancePath:instancePath+"/requirements/" + i3+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data51.vouches !== undefined && func0.call(data51, "vouches")){
let data55 = data51.vouches;
if(!((((data55 === "nothing") || (data55 === "application")) || (data55 === "public-articles")) || (data55 === "articles"))){
const err200 = {instancePath:instancePath+"/requirements/" + i3+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.vouches.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(typeof data55 === "string"){
if(func79(data55) > 20){
const err201 = {instancePath:instancePath+"/requirements/" + i3+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
else {
const err202 = {instancePath:instancePath+"/requirements/" + i3+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data51.evidence !== undefined && func0.call(data51, "evidence")){
if(typeof data51.evidence !== "boolean"){
const err203 = {instancePath:instancePath+"/requirements/" + i3+"/attested/evidence",schemaPath:"#/properties/requirements/items/properties/attested/properties/evidence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
if(data51.steps !== undefined && func0.call(data51, "steps")){
if(typeof data51.steps !== "boolean"){
const err204 = {instancePath:instancePath+"/requirements/" + i3+"/attested/steps",schemaPath:"#/properties/requirements/items/properties/attested/properties/steps/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
if(data51.notBefore !== undefined && func0.call(data51, "notBefore")){
let data58 = data51.notBefore;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if((data58.kind === undefined) || (!(func0.call(data58, "kind")))){
const err205 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
if((data58.field === undefined) || (!(func0.call(data58, "field")))){
const err206 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
for(const key8 of Object.keys(data58)){
if(!(((key8 === "kind") || (key8 === "field")) || (key8 === "notice"))){
const err207 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
if(data58.kind !== undefined && func0.call(data58, "kind")){
let data59 = data58.kind;
if(!(((data59 === "membership") || (data59 === "certification")) || (data59 === "application"))){
const err208 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.notBefore.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
if(typeof data59 === "string"){
if(func79(data59) > 20){
const err209 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err210 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data58.field !== undefined && func0.call(data58, "field")){
let data60 = data58.field;
if(typeof data60 === "string"){
if(func79(data60) > 80){
const err211 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(func79(data60) < 1){
const err212 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err213 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data58.notice !== undefined && func0.call(data58, "notice")){
if(typeof data58.notice !== "boolean"){
const err214 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore/notice",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/notice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
}
else {
const err215 = {instancePath:instancePath+"/requirements/" + i3+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
}
else {
const err216 = {instancePath:instancePath+"/requirements/" + i3+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data22.waivable !== undefined && func0.call(data22, "waivable")){
if(typeof data22.waivable !== "boolean"){
const err217 = {instancePath:instancePath+"/requirements/" + i3+"/waivable",schemaPath:"#/properties/requirements/items/properties/waivable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data22.rationale !== undefined && func0.call(data22, "rationale")){
let data63 = data22.rationale;
if(typeof data63 === "string"){
if(func79(data63) > 400){
const err218 = {instancePath:instancePath+"/requirements/" + i3+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(func79(data63) < 1){
const err219 = {instancePath:instancePath+"/requirements/" + i3+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
else {
const err220 = {instancePath:instancePath+"/requirements/" + i3+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data22.remediation !== undefined && func0.call(data22, "remediation")){
let data64 = data22.remediation;
if(typeof data64 === "string"){
if(func79(data64) > 400){
const err221 = {instancePath:instancePath+"/requirements/" + i3+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(func79(data64) < 1){
const err222 = {instancePath:instancePath+"/requirements/" + i3+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
else {
const err223 = {instancePath:instancePath+"/requirements/" + i3+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
if(data22.owner !== undefined && func0.call(data22, "owner")){
let data65 = data22.owner;
if(!(((data65 === "partner") || (data65 === "integrator")) || (data65 === "ecosystem-team"))){
const err224 = {instancePath:instancePath+"/requirements/" + i3+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
if(typeof data65 === "string"){
if(func79(data65) > 20){
const err225 = {instancePath:instancePath+"/requirements/" + i3+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/requirements/" + i3+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data22.effort !== undefined && func0.call(data22, "effort")){
let data66 = data22.effort;
if(!(((data66 === "minutes") || (data66 === "hours")) || (data66 === "days"))){
const err227 = {instancePath:instancePath+"/requirements/" + i3+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
if(typeof data66 === "string"){
if(func79(data66) > 10){
const err228 = {instancePath:instancePath+"/requirements/" + i3+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {instancePath:instancePath+"/requirements/" + i3+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data22.since !== undefined && func0.call(data22, "since")){
let data67 = data22.since;
if(typeof data67 === "string"){
if(func79(data67) > 10){
const err230 = {instancePath:instancePath+"/requirements/" + i3+"/since",schemaPath:"#/properties/requirements/items/properties/since/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(func79(data67) < 10){
const err231 = {instancePath:instancePath+"/requirements/" + i3+"/since",schemaPath:"#/properties/requirements/items/properties/since/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
if(!(formats0.validate(data67))){
const err232 = {instancePath:instancePath+"/requirements/" + i3+"/since",schemaPath:"#/properties/requirements/items/properties/since/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/requirements/" + i3+"/since",schemaPath:"#/properties/requirements/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
if(data22.until !== undefined && func0.call(data22, "until")){
let data68 = data22.until;
if(typeof data68 === "string"){
if(func79(data68) > 10){
const err234 = {instancePath:instancePath+"/requirements/" + i3+"/until",schemaPath:"#/properties/requirements/items/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
if(func79(data68) < 10){
const err235 = {instancePath:instancePath+"/requirements/" + i3+"/until",schemaPath:"#/properties/requirements/items/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
if(!(formats0.validate(data68))){
const err236 = {instancePath:instancePath+"/requirements/" + i3+"/until",schemaPath:"#/properties/requirements/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err237 = {instancePath:instancePath+"/requirements/" + i3+"/until",schemaPath:"#/properties/requirements/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
}
}
else {
const err238 = {instancePath:instancePath+"/requirements/" + i3,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
}
else {
const err239 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
}
if(data.tiers !== undefined && func0.call(data, "tiers")){
let data69 = data.tiers;
if(Array.isArray(data69)){
if(data69.length > 6){
const err240 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
const len12 = data69.length;
for(let i12=0; i12<len12; i12++){
let data70 = data69[i12];
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if((data70.id === undefined) || (!(func0.call(data70, "id")))){
const err241 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
if((data70.title === undefined) || (!(func0.call(data70, "title")))){
const err242 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
if((data70.summary === undefined) || (!(func0.call(data70, "summary")))){
const err243 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if((data70.entitlements === undefined) || (!(func0.call(data70, "entitlements")))){
const err244 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "entitlements"},message:"must have required property '"+"entitlements"+"'"};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
if((data70.placement === undefined) || (!(func0.call(data70, "placement")))){
const err245 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
if((data70.defined === undefined) || (!(func0.call(data70, "defined")))){
const err246 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "defined"},message:"must have required property '"+"defined"+"'"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
for(const key9 of Object.keys(data70)){
if(!(func0.call(schema31.properties.tiers.items.properties, key9))){
const err247 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
if(data70.id !== undefined && func0.call(data70, "id")){
let data71 = data70.id;
if(typeof data71 === "string"){
if(func79(data71) > 40){
const err248 = {instancePath:instancePath+"/tiers/" + i12+"/id",schemaPath:"#/properties/tiers/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(!pattern8.test(data71)){
const err249 = {instancePath:instancePath+"/tiers/" + i12+"/id",schemaPath:"#/properties/tiers/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
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
const err250 = {instancePath:instancePath+"/tiers/" + i12+"/id",schemaPath:"#/properties/tiers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(data70.title !== undefined && func0.call(data70, "title")){
let data72 = data70.title;
if(typeof data72 === "string"){
if(func79(data72) > 40){
const err251 = {instancePath:instancePath+"/tiers/" + i12+"/title",schemaPath:"#/properties/tiers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
if(func79(data72) < 1){
const err252 = {instancePath:instancePath+"/tiers/" + i12+"/title",schemaPath:"#/properties/tiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err253 = {instancePath:instancePath+"/tiers/" + i12+"/title",schemaPath:"#/properties/tiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data70.summary !== undefined && func0.call(data70, "summary")){
let data73 = data70.summary;
if(typeof data73 === "string"){
if(func79(data73) > 300){
const err254 = {instancePath:instancePath+"/tiers/" + i12+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
if(func79(data73) < 1){
const err255 = {instancePath:instancePath+"/tiers/" + i12+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
else {
const err256 = {instancePath:instancePath+"/tiers/" + i12+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
if(data70.letters !== undefined && func0.call(data70, "letters")){
let data74 = data70.letters;
if(typeof data74 === "string"){
if(func79(data74) > 2){
const err257 = {instancePath:instancePath+"/tiers/" + i12+"/letters",schemaPath:"#/properties/tiers/items/properties/letters/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!pattern9.test(data74)){
const err258 = {instancePath:instancePath+"/tiers/" + i12+"/letters",schemaPath:"#/properties/tiers/items/properties/letters/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]?$"},message:"must match pattern \""+"^[A-Z][A-Za-z]?$"+"\""};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
else {
const err259 = {instancePath:instancePath+"/tiers/" + i12+"/letters",schemaPath:"#/properties/tiers/items/properties/letters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data70.includes !== undefined && func0.call(data70, "includes")){
let data75 = data70.includes;
if(typeof data75 === "string"){
if(func79(data75) > 40){
const err260 = {instancePath:instancePath+"/tiers/" + i12+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
if(!pattern8.test(data75)){
const err261 = {instancePath:instancePath+"/tiers/" + i12+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
else {
const err262 = {instancePath:instancePath+"/tiers/" + i12+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data70.entitlements !== undefined && func0.call(data70, "entitlements")){
let data76 = data70.entitlements;
if(Array.isArray(data76)){
if(data76.length > 20){
const err263 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements",schemaPath:"#/properties/tiers/items/properties/entitlements/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const len13 = data76.length;
for(let i13=0; i13<len13; i13++){
let data77 = data76[i13];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if((data77.id === undefined) || (!(func0.call(data77, "id")))){
const err264 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if((data77.text === undefined) || (!(func0.call(data77, "text")))){
const err265 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
for(const key10 of Object.keys(data77)){
if(!((((key10 === "id") || (key10 === "text")) || (key10 === "creditUsd")) || (key10 === "per"))){
const err266 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13,schemaPath:"#/$defs/entitlement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data77.id !== undefined && func0.call(data77, "id")){
let data78 = data77.id;
if(typeof data78 === "string"){
if(func79(data78) > 60){
const err267 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/id",schemaPath:"#/$defs/entitlement/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
if(func79(data78) < 1){
const err268 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/id",schemaPath:"#/$defs/entitlement/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
else {
const err269 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/id",schemaPath:"#/$defs/entitlement/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data77.text !== undefined && func0.call(data77, "text")){
let data79 = data77.text;
if(typeof data79 === "string"){
if(func79(data79) > 300){
const err270 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/text",schemaPath:"#/$defs/entitlement/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if(func79(data79) < 1){
const err271 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/text",schemaPath:"#/$defs/entitlement/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
else {
const err272 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/text",schemaPath:"#/$defs/entitlement/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(data77.creditUsd !== undefined && func0.call(data77, "creditUsd")){
let data80 = data77.creditUsd;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err273 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 1000000 || isNaN(data80)){
const err274 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
if(data80 < 0 || isNaN(data80)){
const err275 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
if(data77.per !== undefined && func0.call(data77, "per")){
let data81 = data77.per;
if(!(data81 === "month")){
const err276 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/per",schemaPath:"#/$defs/entitlement/properties/per/enum",keyword:"enum",params:{allowedValues: schema34.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(typeof data81 === "string"){
if(func79(data81) > 20){
const err277 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/per",schemaPath:"#/$defs/entitlement/properties/per/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13+"/per",schemaPath:"#/$defs/entitlement/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
if(data77.per !== undefined && func0.call(data77, "per")){
if((data77.creditUsd === undefined) || (!(func0.call(data77, "creditUsd")))){
const err279 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13,schemaPath:"#/$defs/entitlement/dependentRequired",keyword:"dependentRequired",params:{property: "per",
    missingProperty: "creditUsd",
    depsCount: 1,
    deps: "creditUsd"},message:"must have property creditUsd when property per is present"};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements/" + i13,schemaPath:"#/$defs/entitlement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
else {
const err281 = {instancePath:instancePath+"/tiers/" + i12+"/entitlements",schemaPath:"#/properties/tiers/items/properties/entitlements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
if(data70.placement !== undefined && func0.call(data70, "placement")){
let data82 = data70.placement;
if(!(((typeof data82 == "number") && (!(data82 % 1) && !isNaN(data82))) && (isFinite(data82)))){
const err282 = {instancePath:instancePath+"/tiers/" + i12+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
if((typeof data82 == "number") && (isFinite(data82))){
if(data82 > 10 || isNaN(data82)){
const err283 = {instancePath:instancePath+"/tiers/" + i12+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
if(data82 < 0 || isNaN(data82)){
const err284 = {instancePath:instancePath+"/tiers/" + i12+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
}
if(data70.defined !== undefined && func0.call(data70, "defined")){
if(typeof data70.defined !== "boolean"){
const err285 = {instancePath:instancePath+"/tiers/" + i12+"/defined",schemaPath:"#/properties/tiers/items/properties/defined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data70.note !== undefined && func0.call(data70, "note")){
let data84 = data70.note;
if(typeof data84 === "string"){
if(func79(data84) > 300){
const err286 = {instancePath:instancePath+"/tiers/" + i12+"/note",schemaPath:"#/properties/tiers/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
if(func79(data84) < 1){
const err287 = {instancePath:instancePath+"/tiers/" + i12+"/note",schemaPath:"#/properties/tiers/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err288 = {instancePath:instancePath+"/tiers/" + i12+"/note",schemaPath:"#/properties/tiers/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
}
else {
const err289 = {instancePath:instancePath+"/tiers/" + i12,schemaPath:"#/properties/tiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data.candidacy !== undefined && func0.call(data, "candidacy")){
let data85 = data.candidacy;
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if((data85.entitlements === undefined) || (!(func0.call(data85, "entitlements")))){
const err291 = {instancePath:instancePath+"/candidacy",schemaPath:"#/properties/candidacy/required",keyword:"required",params:{missingProperty: "entitlements"},message:"must have required property '"+"entitlements"+"'"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
for(const key11 of Object.keys(data85)){
if(!(key11 === "entitlements")){
const err292 = {instancePath:instancePath+"/candidacy",schemaPath:"#/properties/candidacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
if(data85.entitlements !== undefined && func0.call(data85, "entitlements")){
let data86 = data85.entitlements;
if(Array.isArray(data86)){
if(data86.length > 20){
const err293 = {instancePath:instancePath+"/candidacy/entitlements",schemaPath:"#/properties/candidacy/properties/entitlements/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
const len14 = data86.length;
for(let i14=0; i14<len14; i14++){
let data87 = data86[i14];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if((data87.id === undefined) || (!(func0.call(data87, "id")))){
const err294 = {instancePath:instancePath+"/candidacy/entitlements/" + i14,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
if((data87.text === undefined) || (!(func0.call(data87, "text")))){
const err295 = {instancePath:instancePath+"/candidacy/entitlements/" + i14,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
for(const key12 of Object.keys(data87)){
if(!((((key12 === "id") || (key12 === "text")) || (key12 === "creditUsd")) || (key12 === "per"))){
const err296 = {instancePath:instancePath+"/candidacy/entitlements/" + i14,schemaPath:"#/$defs/entitlement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
if(data87.id !== undefined && func0.call(data87, "id")){
let data88 = data87.id;
if(typeof data88 === "string"){
if(func79(data88) > 60){
const err297 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/id",schemaPath:"#/$defs/entitlement/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
if(func79(data88) < 1){
const err298 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/id",schemaPath:"#/$defs/entitlement/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
else {
const err299 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/id",schemaPath:"#/$defs/entitlement/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data87.text !== undefined && func0.call(data87, "text")){
let data89 = data87.text;
if(typeof data89 === "string"){
if(func79(data89) > 300){
const err300 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/text",schemaPath:"#/$defs/entitlement/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
if(func79(data89) < 1){
const err301 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/text",schemaPath:"#/$defs/entitlement/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err302 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/text",schemaPath:"#/$defs/entitlement/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
if(data87.creditUsd !== undefined && func0.call(data87, "creditUsd")){
let data90 = data87.creditUsd;
if(!(((typeof data90 == "number") && (!(data90 % 1) && !isNaN(data90))) && (isFinite(data90)))){
const err303 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 > 1000000 || isNaN(data90)){
const err304 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
if(data90 < 0 || isNaN(data90)){
const err305 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
}
if(data87.per !== undefined && func0.call(data87, "per")){
let data91 = data87.per;
if(!(data91 === "month")){
const err306 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/per",schemaPath:"#/$defs/entitlement/properties/per/enum",keyword:"enum",params:{allowedValues: schema34.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
if(typeof data91 === "string"){
if(func79(data91) > 20){
const err307 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/per",schemaPath:"#/$defs/entitlement/properties/per/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err308 = {instancePath:instancePath+"/candidacy/entitlements/" + i14+"/per",schemaPath:"#/$defs/entitlement/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data87.per !== undefined && func0.call(data87, "per")){
if((data87.creditUsd === undefined) || (!(func0.call(data87, "creditUsd")))){
const err309 = {instancePath:instancePath+"/candidacy/entitlements/" + i14,schemaPath:"#/$defs/entitlement/dependentRequired",keyword:"dependentRequired",params:{property: "per",
    missingProperty: "creditUsd",
    depsCount: 1,
    deps: "creditUsd"},message:"must have property creditUsd when property per is present"};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/candidacy/entitlements/" + i14,schemaPath:"#/$defs/entitlement/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
}
else {
const err311 = {instancePath:instancePath+"/candidacy/entitlements",schemaPath:"#/properties/candidacy/properties/entitlements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
else {
const err312 = {instancePath:instancePath+"/candidacy",schemaPath:"#/properties/candidacy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
if(data.creditWhile !== undefined && func0.call(data, "creditWhile")){
let data92 = data.creditWhile;
if(typeof data92 === "string"){
if(func79(data92) > 9){
const err313 = {instancePath:instancePath+"/creditWhile",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
if(!pattern5.test(data92)){
const err314 = {instancePath:instancePath+"/creditWhile",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,5}-[0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z]{2,5}-[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/creditWhile",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data93 = data.lifecycle;
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if((data93.statuses === undefined) || (!(func0.call(data93, "statuses")))){
const err316 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "statuses"},message:"must have required property '"+"statuses"+"'"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if((data93.transitions === undefined) || (!(func0.call(data93, "transitions")))){
const err317 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
for(const key13 of Object.keys(data93)){
if(!((key13 === "statuses") || (key13 === "transitions"))){
const err318 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
if(data93.statuses !== undefined && func0.call(data93, "statuses")){
let data94 = data93.statuses;
if(Array.isArray(data94)){
if(data94.length > 10){
const err319 = {instancePath:instancePath+"/lifecycle/statuses",schemaPath:"#/properties/lifecycle/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const len15 = data94.length;
for(let i15=0; i15<len15; i15++){
let data95 = data94[i15];
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if((data95.id === undefined) || (!(func0.call(data95, "id")))){
const err320 = {instancePath:instancePath+"/lifecycle/statuses/" + i15,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if((data95.title === undefined) || (!(func0.call(data95, "title")))){
const err321 = {instancePath:instancePath+"/lifecycle/statuses/" + i15,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
if((data95.meaning === undefined) || (!(func0.call(data95, "meaning")))){
const err322 = {instancePath:instancePath+"/lifecycle/statuses/" + i15,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "meaning"},message:"must have required property '"+"meaning"+"'"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
if((data95.publishes === undefined) || (!(func0.call(data95, "publishes")))){
const err323 = {instancePath:instancePath+"/lifecycle/statuses/" + i15,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "publishes"},message:"must have required property '"+"publishes"+"'"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
for(const key14 of Object.keys(data95)){
if(!((((key14 === "id") || (key14 === "title")) || (key14 === "meaning")) || (key14 === "publishes"))){
const err324 = {instancePath:instancePath+"/lifecycle/statuses/" + i15,schemaPath:"#/properties/lifecycle/properties/statuses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data95.id !== undefined && func0.call(data95, "id")){
let data96 = data95.id;
if(!((((((data96 === "applicant") || (data96 === "candidate")) || (data96 === "member")) || (data96 === "declined")) || (data96 === "withdrawn")) || (data96 === "lapsed"))){
const err325 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.statuses.items.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
if(typeof data96 === "string"){
if(func79(data96) > 20){
const err326 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
else {
const err327 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
if(data95.title !== undefined && func0.call(data95, "title")){
let data97 = data95.title;
if(typeof data97 === "string"){
if(func79(data97) > 40){
const err328 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(func79(data97) < 1){
const err329 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
else {
const err330 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data95.meaning !== undefined && func0.call(data95, "meaning")){
let data98 = data95.meaning;
if(typeof data98 === "string"){
if(func79(data98) > 300){
const err331 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
if(func79(data98) < 1){
const err332 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
else {
const err333 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data95.publishes !== undefined && func0.call(data95, "publishes")){
let data99 = data95.publishes;
if(!(((data99 === "nothing") || (data99 === "certified-solutions")) || (data99 === "notice"))){
const err334 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.statuses.items.properties.publishes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
if(typeof data99 === "string"){
if(func79(data99) > 24){
const err335 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {instancePath:instancePath+"/lifecycle/statuses/" + i15+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
}
else {
const err337 = {instancePath:instancePath+"/lifecycle/statuses/" + i15,schemaPath:"#/properties/lifecycle/properties/statuses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err338 = {instancePath:instancePath+"/lifecycle/statuses",schemaPath:"#/properties/lifecycle/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data93.transitions !== undefined && func0.call(data93, "transitions")){
let data100 = data93.transitions;
if(Array.isArray(data100)){
if(data100.length > 30){
const err339 = {instancePath:instancePath+"/lifecycle/transitions",schemaPath:"#/properties/lifecycle/properties/transitions/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
const len16 = data100.length;
for(let i16=0; i16<len16; i16++){
let data101 = data100[i16];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if((data101.id === undefined) || (!(func0.call(data101, "id")))){
const err340 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
if((data101.title === undefined) || (!(func0.call(data101, "title")))){
const err341 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if((data101.from === undefined) || (!(func0.call(data101, "from")))){
const err342 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if((data101.to === undefined) || (!(func0.call(data101, "to")))){
const err343 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
if((data101.by === undefined) || (!(func0.call(data101, "by")))){
const err344 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((data101.source === undefined) || (!(func0.call(data101, "source")))){
const err345 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
for(const key15 of Object.keys(data101)){
if(!(func0.call(schema31.properties.lifecycle.properties.transitions.items.properties, key15))){
const err346 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
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
if(typeof data102 === "string"){
if(func79(data102) > 42){
const err347 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/id",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 42},message:"must NOT have more than 42 characters"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
if(!pattern7.test(data102)){
const err348 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/id",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z-]{1,40}$"+"\""};
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
const err349 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/id",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
if(func79(data103) > 60){
const err350 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/title",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
if(func79(data103) < 1){
const err351 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/title",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err352 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/title",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data101.from !== undefined && func0.call(data101, "from")){
let data104 = data101.from;
if(!((((((data104 === "applicant") || (data104 === "candidate")) || (data104 === "member")) || (data104 === "declined")) || (data104 === "withdrawn")) || (data104 === "lapsed"))){
const err353 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
if(typeof data104 === "string"){
if(func79(data104) > 20){
const err354 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err355 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
if(data101.to !== undefined && func0.call(data101, "to")){
let data105 = data101.to;
if(!((((((data105 === "applicant") || (data105 === "candidate")) || (data105 === "member")) || (data105 === "declined")) || (data105 === "withdrawn")) || (data105 === "lapsed"))){
const err356 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
if(typeof data105 === "string"){
if(func79(data105) > 20){
const err357 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
else {
const err358 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
if(data101.fromTier !== undefined && func0.call(data101, "fromTier")){
let data106 = data101.fromTier;
if(typeof data106 === "string"){
if(func79(data106) > 40){
const err359 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/fromTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/fromTier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
if(!pattern8.test(data106)){
const err360 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/fromTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/fromTier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
else {
const err361 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/fromTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/fromTier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
if(data101.toTier !== undefined && func0.call(data101, "toTier")){
let data107 = data101.toTier;
if(typeof data107 === "string"){
if(func79(data107) > 40){
const err362 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/toTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/toTier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
if(!pattern8.test(data107)){
const err363 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/toTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/toTier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
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
const err364 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/toTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/toTier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
if(data101.by !== undefined && func0.call(data101, "by")){
let data108 = data101.by;
if(!((data108 === "partner") || (data108 === "ecosystem-team"))){
const err365 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
if(typeof data108 === "string"){
if(func79(data108) > 20){
const err366 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err367 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
if(data101.blockedBy !== undefined && func0.call(data101, "blockedBy")){
let data109 = data101.blockedBy;
if(typeof data109 === "string"){
if(func79(data109) > 46){
const err368 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/maxLength",keyword:"maxLength",params:{limit: 46},message:"must NOT have more than 46 characters"};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
if(!pattern15.test(data109)){
const err369 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/pattern",keyword:"pattern",params:{pattern: "^(?:applicant->candidate|candidate->member|renewal|tier->[a-z][a-z0-9-]{0,39})$"},message:"must match pattern \""+"^(?:applicant->candidate|candidate->member|renewal|tier->[a-z][a-z0-9-]{0,39})$"+"\""};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
else {
const err370 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
if(data101.source !== undefined && func0.call(data101, "source")){
let data110 = data101.source;
if(!((data110 === "guide") || (data110 === "product decision"))){
const err371 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(typeof data110 === "string"){
if(func79(data110) > 20){
const err372 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
else {
const err373 = {instancePath:instancePath+"/lifecycle/transitions/" + i16+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
}
}
else {
const err374 = {instancePath:instancePath+"/lifecycle/transitions/" + i16,schemaPath:"#/properties/lifecycle/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
else {
const err375 = {instancePath:instancePath+"/lifecycle/transitions",schemaPath:"#/properties/lifecycle/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
}
else {
const err376 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data.windows !== undefined && func0.call(data, "windows")){
let data111 = data.windows;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if((data111.candidacyMonths === undefined) || (!(func0.call(data111, "candidacyMonths")))){
const err377 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "candidacyMonths"},message:"must have required property '"+"candidacyMonths"+"'"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if((data111.reviewMonths === undefined) || (!(func0.call(data111, "reviewMonths")))){
const err378 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "reviewMonths"},message:"must have required property '"+"reviewMonths"+"'"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
if((data111.termNoticeDays === undefined) || (!(func0.call(data111, "termNoticeDays")))){
const err379 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "termNoticeDays"},message:"must have required property '"+"termNoticeDays"+"'"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
for(const key16 of Object.keys(data111)){
if(!(((key16 === "candidacyMonths") || (key16 === "reviewMonths")) || (key16 === "termNoticeDays"))){
const err380 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data111.candidacyMonths !== undefined && func0.call(data111, "candidacyMonths")){
let data112 = data111.candidacyMonths;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err381 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 36 || isNaN(data112)){
const err382 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36},message:"must be <= 36"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err383 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
}
if(data111.reviewMonths !== undefined && func0.call(data111, "reviewMonths")){
let data113 = data111.reviewMonths;
if(!(((typeof data113 == "number") && (!(data113 % 1) && !isNaN(data113))) && (isFinite(data113)))){
const err384 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
if((typeof data113 == "number") && (isFinite(data113))){
if(data113 > 60 || isNaN(data113)){
const err385 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
if(data113 < 1 || isNaN(data113)){
const err386 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
}
if(data111.termNoticeDays !== undefined && func0.call(data111, "termNoticeDays")){
let data114 = data111.termNoticeDays;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err387 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 400 || isNaN(data114)){
const err388 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err389 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
}
else {
const err390 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data.house !== undefined && func0.call(data, "house")){
let data115 = data.house;
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if((data115.contactsVerifiedMonths === undefined) || (!(func0.call(data115, "contactsVerifiedMonths")))){
const err391 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "contactsVerifiedMonths"},message:"must have required property '"+"contactsVerifiedMonths"+"'"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if((data115.sharedWordingPercent === undefined) || (!(func0.call(data115, "sharedWordingPercent")))){
const err392 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "sharedWordingPercent"},message:"must have required property '"+"sharedWordingPercent"+"'"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if((data115.requirementNoticeDays === undefined) || (!(func0.call(data115, "requirementNoticeDays")))){
const err393 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "requirementNoticeDays"},message:"must have required property '"+"requirementNoticeDays"+"'"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if((data115.retirementNoticeDays === undefined) || (!(func0.call(data115, "retirementNoticeDays")))){
const err394 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "retirementNoticeDays"},message:"must have required property '"+"retirementNoticeDays"+"'"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
for(const key17 of Object.keys(data115)){
if(!((((key17 === "contactsVerifiedMonths") || (key17 === "sharedWordingPercent")) || (key17 === "requirementNoticeDays")) || (key17 === "retirementNoticeDays"))){
const err395 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data115.contactsVerifiedMonths !== undefined && func0.call(data115, "contactsVerifiedMonths")){
let data116 = data115.contactsVerifiedMonths;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err396 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 60 || isNaN(data116)){
const err397 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err398 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
}
if(data115.sharedWordingPercent !== undefined && func0.call(data115, "sharedWordingPercent")){
let data117 = data115.sharedWordingPercent;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err399 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 100 || isNaN(data117)){
const err400 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err401 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
}
if(data115.requirementNoticeDays !== undefined && func0.call(data115, "requirementNoticeDays")){
let data118 = data115.requirementNoticeDays;
if(!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118)))){
const err402 = {instancePath:instancePath+"/house/requirementNoticeDays",schemaPath:"#/properties/house/properties/requirementNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 400 || isNaN(data118)){
const err403 = {instancePath:instancePath+"/house/requirementNoticeDays",schemaPath:"#/properties/house/properties/requirementNoticeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err404 = {instancePath:instancePath+"/house/requirementNoticeDays",schemaPath:"#/properties/house/properties/requirementNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
}
if(data115.retirementNoticeDays !== undefined && func0.call(data115, "retirementNoticeDays")){
let data119 = data115.retirementNoticeDays;
if(!(((typeof data119 == "number") && (!(data119 % 1) && !isNaN(data119))) && (isFinite(data119)))){
const err405 = {instancePath:instancePath+"/house/retirementNoticeDays",schemaPath:"#/properties/house/properties/retirementNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if((typeof data119 == "number") && (isFinite(data119))){
if(data119 > 800 || isNaN(data119)){
const err406 = {instancePath:instancePath+"/house/retirementNoticeDays",schemaPath:"#/properties/house/properties/retirementNoticeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 800},message:"must be <= 800"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if(data119 < 1 || isNaN(data119)){
const err407 = {instancePath:instancePath+"/house/retirementNoticeDays",schemaPath:"#/properties/house/properties/retirementNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
}
else {
const err408 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data120 = data.categories;
if(Array.isArray(data120)){
if(data120.length > 60){
const err409 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(data120.length < 1){
const err410 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
const len17 = data120.length;
for(let i17=0; i17<len17; i17++){
let data121 = data120[i17];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if((data121.id === undefined) || (!(func0.call(data121, "id")))){
const err411 = {instancePath:instancePath+"/categories/" + i17,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if((data121.title === undefined) || (!(func0.call(data121, "title")))){
const err412 = {instancePath:instancePath+"/categories/" + i17,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
for(const key18 of Object.keys(data121)){
if(!(((key18 === "id") || (key18 === "title")) || (key18 === "about"))){
const err413 = {instancePath:instancePath+"/categories/" + i17,schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data121.id !== undefined && func0.call(data121, "id")){
let data122 = data121.id;
if(typeof data122 === "string"){
if(func79(data122) > 40){
const err414 = {instancePath:instancePath+"/categories/" + i17+"/id",schemaPath:"#/$defs/value/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
if(!pattern8.test(data122)){
const err415 = {instancePath:instancePath+"/categories/" + i17+"/id",schemaPath:"#/$defs/value/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
else {
const err416 = {instancePath:instancePath+"/categories/" + i17+"/id",schemaPath:"#/$defs/value/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data121.title !== undefined && func0.call(data121, "title")){
let data123 = data121.title;
if(typeof data123 === "string"){
if(func79(data123) > 60){
const err417 = {instancePath:instancePath+"/categories/" + i17+"/title",schemaPath:"#/$defs/value/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(func79(data123) < 1){
const err418 = {instancePath:instancePath+"/categories/" + i17+"/title",schemaPath:"#/$defs/value/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
else {
const err419 = {instancePath:instancePath+"/categories/" + i17+"/title",schemaPath:"#/$defs/value/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data121.about !== undefined && func0.call(data121, "about")){
let data124 = data121.about;
if(typeof data124 === "string"){
if(func79(data124) > 200){
const err420 = {instancePath:instancePath+"/categories/" + i17+"/about",schemaPath:"#/$defs/value/properties/about/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(func79(data124) < 1){
const err421 = {instancePath:instancePath+"/categories/" + i17+"/about",schemaPath:"#/$defs/value/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
else {
const err422 = {instancePath:instancePath+"/categories/" + i17+"/about",schemaPath:"#/$defs/value/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
}
}
else {
const err423 = {instancePath:instancePath+"/categories/" + i17,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
}
else {
const err424 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data.deliveries !== undefined && func0.call(data, "deliveries")){
let data125 = data.deliveries;
if(Array.isArray(data125)){
if(data125.length > 20){
const err425 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(data125.length < 1){
const err426 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
const len18 = data125.length;
for(let i18=0; i18<len18; i18++){
let data126 = data125[i18];
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if((data126.id === undefined) || (!(func0.call(data126, "id")))){
const err427 = {instancePath:instancePath+"/deliveries/" + i18,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
if((data126.title === undefined) || (!(func0.call(data126, "title")))){
const err428 = {instancePath:instancePath+"/deliveries/" + i18,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
for(const key19 of Object.keys(data126)){
if(!(((key19 === "id") || (key19 === "title")) || (key19 === "about"))){
const err429 = {instancePath:instancePath+"/deliveries/" + i18,schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data126.id !== undefined && func0.call(data126, "id")){
let data127 = data126.id;
if(typeof data127 === "string"){
if(func79(data127) > 40){
const err430 = {instancePath:instancePath+"/deliveries/" + i18+"/id",schemaPath:"#/$defs/value/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
if(!pattern8.test(data127)){
const err431 = {instancePath:instancePath+"/deliveries/" + i18+"/id",schemaPath:"#/$defs/value/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
else {
const err432 = {instancePath:instancePath+"/deliveries/" + i18+"/id",schemaPath:"#/$defs/value/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data126.title !== undefined && func0.call(data126, "title")){
let data128 = data126.title;
if(typeof data128 === "string"){
if(func79(data128) > 60){
const err433 = {instancePath:instancePath+"/deliveries/" + i18+"/title",schemaPath:"#/$defs/value/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(func79(data128) < 1){
const err434 = {instancePath:instancePath+"/deliveries/" + i18+"/title",schemaPath:"#/$defs/value/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
else {
const err435 = {instancePath:instancePath+"/deliveries/" + i18+"/title",schemaPath:"#/$defs/value/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data126.about !== undefined && func0.call(data126, "about")){
let data129 = data126.about;
if(typeof data129 === "string"){
if(func79(data129) > 200){
const err436 = {instancePath:instancePath+"/deliveries/" + i18+"/about",schemaPath:"#/$defs/value/properties/about/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(func79(data129) < 1){
const err437 = {instancePath:instancePath+"/deliveries/" + i18+"/about",schemaPath:"#/$defs/value/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
else {
const err438 = {instancePath:instancePath+"/deliveries/" + i18+"/about",schemaPath:"#/$defs/value/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
}
else {
const err439 = {instancePath:instancePath+"/deliveries/" + i18,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
}
else {
const err440 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data.terms !== undefined && func0.call(data, "terms")){
let data130 = data.terms;
if(Array.isArray(data130)){
if(data130.length > 20){
const err441 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(data130.length < 1){
const err442 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
const len19 = data130.length;
for(let i19=0; i19<len19; i19++){
let data131 = data130[i19];
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
if((data131.id === undefined) || (!(func0.call(data131, "id")))){
const err443 = {instancePath:instancePath+"/terms/" + i19,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if((data131.title === undefined) || (!(func0.call(data131, "title")))){
const err444 = {instancePath:instancePath+"/terms/" + i19,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
for(const key20 of Object.keys(data131)){
if(!(((key20 === "id") || (key20 === "title")) || (key20 === "about"))){
const err445 = {instancePath:instancePath+"/terms/" + i19,schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data131.id !== undefined && func0.call(data131, "id")){
let data132 = data131.id;
if(typeof data132 === "string"){
if(func79(data132) > 40){
const err446 = {instancePath:instancePath+"/terms/" + i19+"/id",schemaPath:"#/$defs/value/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if(!pattern8.test(data132)){
const err447 = {instancePath:instancePath+"/terms/" + i19+"/id",schemaPath:"#/$defs/value/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
else {
const err448 = {instancePath:instancePath+"/terms/" + i19+"/id",schemaPath:"#/$defs/value/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data131.title !== undefined && func0.call(data131, "title")){
let data133 = data131.title;
if(typeof data133 === "string"){
if(func79(data133) > 60){
const err449 = {instancePath:instancePath+"/terms/" + i19+"/title",schemaPath:"#/$defs/value/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
if(func79(data133) < 1){
const err450 = {instancePath:instancePath+"/terms/" + i19+"/title",schemaPath:"#/$defs/value/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
else {
const err451 = {instancePath:instancePath+"/terms/" + i19+"/title",schemaPath:"#/$defs/value/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data131.about !== undefined && func0.call(data131, "about")){
let data134 = data131.about;
if(typeof data134 === "string"){
if(func79(data134) > 200){
const err452 = {instancePath:instancePath+"/terms/" + i19+"/about",schemaPath:"#/$defs/value/properties/about/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(func79(data134) < 1){
const err453 = {instancePath:instancePath+"/terms/" + i19+"/about",schemaPath:"#/$defs/value/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
else {
const err454 = {instancePath:instancePath+"/terms/" + i19+"/about",schemaPath:"#/$defs/value/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
}
else {
const err455 = {instancePath:instancePath+"/terms/" + i19,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
}
else {
const err456 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data.supportTiers !== undefined && func0.call(data, "supportTiers")){
let data135 = data.supportTiers;
if(Array.isArray(data135)){
if(data135.length > 5){
const err457 = {instancePath:instancePath+"/supportTiers",schemaPath:"#/properties/supportTiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
const len20 = data135.length;
for(let i20=0; i20<len20; i20++){
let data136 = data135[i20];
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if((data136.id === undefined) || (!(func0.call(data136, "id")))){
const err458 = {instancePath:instancePath+"/supportTiers/" + i20,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((data136.title === undefined) || (!(func0.call(data136, "title")))){
const err459 = {instancePath:instancePath+"/supportTiers/" + i20,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if((data136.how === undefined) || (!(func0.call(data136, "how")))){
const err460 = {instancePath:instancePath+"/supportTiers/" + i20,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
for(const key21 of Object.keys(data136)){
if(!(((key21 === "id") || (key21 === "title")) || (key21 === "how"))){
const err461 = {instancePath:instancePath+"/supportTiers/" + i20,schemaPath:"#/properties/supportTiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data136.id !== undefined && func0.call(data136, "id")){
let data137 = data136.id;
if(typeof data137 === "string"){
if(func79(data137) > 40){
const err462 = {instancePath:instancePath+"/supportTiers/" + i20+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(!pattern8.test(data137)){
const err463 = {instancePath:instancePath+"/supportTiers/" + i20+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/supportTiers/" + i20+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data136.title !== undefined && func0.call(data136, "title")){
let data138 = data136.title;
if(typeof data138 === "string"){
if(func79(data138) > 40){
const err465 = {instancePath:instancePath+"/supportTiers/" + i20+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(func79(data138) < 1){
const err466 = {instancePath:instancePath+"/supportTiers/" + i20+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
else {
const err467 = {instancePath:instancePath+"/supportTiers/" + i20+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data136.how !== undefined && func0.call(data136, "how")){
let data139 = data136.how;
if(typeof data139 === "string"){
if(func79(data139) > 200){
const err468 = {instancePath:instancePath+"/supportTiers/" + i20+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(func79(data139) < 1){
const err469 = {instancePath:instancePath+"/supportTiers/" + i20+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
else {
const err470 = {instancePath:instancePath+"/supportTiers/" + i20+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
else {
const err471 = {instancePath:instancePath+"/supportTiers/" + i20,schemaPath:"#/properties/supportTiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
}
else {
const err472 = {instancePath:instancePath+"/supportTiers",schemaPath:"#/properties/supportTiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
let data140 = data.responsibilities;
if(Array.isArray(data140)){
if(data140.length > 20){
const err473 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const len21 = data140.length;
for(let i21=0; i21<len21; i21++){
let data141 = data140[i21];
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
if((data141.title === undefined) || (!(func0.call(data141, "title")))){
const err474 = {instancePath:instancePath+"/responsibilities/" + i21,schemaPath:"#/properties/responsibilities/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
if((data141.sentence === undefined) || (!(func0.call(data141, "sentence")))){
const err475 = {instancePath:instancePath+"/responsibilities/" + i21,schemaPath:"#/properties/responsibilities/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
for(const key22 of Object.keys(data141)){
if(!((key22 === "title") || (key22 === "sentence"))){
const err476 = {instancePath:instancePath+"/responsibilities/" + i21,schemaPath:"#/properties/responsibilities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
if(data141.title !== undefined && func0.call(data141, "title")){
let data142 = data141.title;
if(typeof data142 === "string"){
if(func79(data142) > 120){
const err477 = {instancePath:instancePath+"/responsibilities/" + i21+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
if(func79(data142) < 1){
const err478 = {instancePath:instancePath+"/responsibilities/" + i21+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
else {
const err479 = {instancePath:instancePath+"/responsibilities/" + i21+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data141.sentence !== undefined && func0.call(data141, "sentence")){
let data143 = data141.sentence;
if(typeof data143 === "string"){
if(func79(data143) > 600){
const err480 = {instancePath:instancePath+"/responsibilities/" + i21+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if(func79(data143) < 1){
const err481 = {instancePath:instancePath+"/responsibilities/" + i21+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
else {
const err482 = {instancePath:instancePath+"/responsibilities/" + i21+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
else {
const err483 = {instancePath:instancePath+"/responsibilities/" + i21,schemaPath:"#/properties/responsibilities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
}
else {
const err484 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data144 = data.sections;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if((data144["public-article"] === undefined) || (!(func0.call(data144, "public-article")))){
const err485 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "public-article"},message:"must have required property '"+"public-article"+"'"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
if((data144["internal-article"] === undefined) || (!(func0.call(data144, "internal-article")))){
const err486 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "internal-article"},message:"must have required property '"+"internal-article"+"'"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
if((data144.application === undefined) || (!(func0.call(data144, "application")))){
const err487 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "application"},message:"must have required property '"+"application"+"'"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
for(const key23 of Object.keys(data144)){
if(!(((key23 === "public-article") || (key23 === "internal-article")) || (key23 === "application"))){
const err488 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data144["public-article"] !== undefined && func0.call(data144, "public-article")){
let data145 = data144["public-article"];
if(Array.isArray(data145)){
if(data145.length > 40){
const err489 = {instancePath:instancePath+"/sections/public-article",schemaPath:"#/properties/sections/properties/public-article/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
const len22 = data145.length;
for(let i22=0; i22<len22; i22++){
if(!(validate22(data145[i22], {instancePath:instancePath+"/sections/public-article/" + i22,parentData:data145,parentDataProperty:i22,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err490 = {instancePath:instancePath+"/sections/public-article",schemaPath:"#/properties/sections/properties/public-article/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data144["internal-article"] !== undefined && func0.call(data144, "internal-article")){
let data147 = data144["internal-article"];
if(Array.isArray(data147)){
if(data147.length > 40){
const err491 = {instancePath:instancePath+"/sections/internal-article",schemaPath:"#/properties/sections/properties/internal-article/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
const len23 = data147.length;
for(let i23=0; i23<len23; i23++){
if(!(validate22(data147[i23], {instancePath:instancePath+"/sections/internal-article/" + i23,parentData:data147,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err492 = {instancePath:instancePath+"/sections/internal-article",schemaPath:"#/properties/sections/properties/internal-article/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data144.application !== undefined && func0.call(data144, "application")){
let data149 = data144.application;
if(Array.isArray(data149)){
if(data149.length > 40){
const err493 = {instancePath:instancePath+"/sections/application",schemaPath:"#/properties/sections/properties/application/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
const len24 = data149.length;
for(let i24=0; i24<len24; i24++){
if(!(validate22(data149[i24], {instancePath:instancePath+"/sections/application/" + i24,parentData:data149,parentDataProperty:i24,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err494 = {instancePath:instancePath+"/sections/application",schemaPath:"#/properties/sections/properties/application/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
}
else {
const err495 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
}
else {
const err496 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

