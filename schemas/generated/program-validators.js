/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv-formats/dist/formats.js';

export const program = validate20;
const schema31 = {"$id":"https://schemas.invalid/program/program.schema.json","type":"object","additionalProperties":false,"required":["version","name","vendor","source","people","requirements","tiers","candidacy","lifecycle","windows","house","categories","deliveries","terms","supportTiers","responsibilities","sections"],"properties":{"version":{"type":"string","pattern":"^[0-9]{4}-[0-9]{2}$","maxLength":7},"retired":{"type":"string","format":"date","minLength":10,"maxLength":10},"name":{"type":"string","minLength":1,"maxLength":120},"vendor":{"type":"object","additionalProperties":false,"required":["name","cloud","email","domains","support"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"cloud":{"type":"string","minLength":1,"maxLength":80},"email":{"type":"string","minLength":1,"maxLength":120},"domains":{"type":"array","maxItems":20,"items":{"type":"string","minLength":1,"maxLength":80}},"support":{"type":"string","minLength":1,"maxLength":200}}},"source":{"type":"object","additionalProperties":false,"required":["title","dated","file"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"dated":{"type":"string","format":"date","minLength":10,"maxLength":10},"file":{"type":"string","minLength":1,"maxLength":120}}},"people":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["who","does"],"properties":{"who":{"type":"string","minLength":1,"maxLength":80},"role":{"type":"string","enum":["integrator","ecosystem-team"],"maxLength":20},"does":{"type":"string","minLength":1,"maxLength":300}}}},"requirements":{"type":"array","maxItems":80,"items":{"type":"object","additionalProperties":false,"required":["id","title","sentence","source","blocks","continuing","subject","waivable","rationale","remediation","owner","effort","since"],"properties":{"id":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"title":{"type":"string","minLength":1,"maxLength":120},"sentence":{"type":"string","minLength":1,"maxLength":600},"also":{"type":"array","minItems":1,"maxItems":6,"items":{"type":"string","minLength":1,"maxLength":600}},"source":{"type":"string","enum":["guide","product decision"],"maxLength":20},"decision":{"type":"string","minLength":1,"maxLength":400},"section":{"type":"string","minLength":1,"maxLength":80},"blocks":{"type":"string","pattern":"^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$","maxLength":46},"continuing":{"type":"boolean"},"subject":{"type":"string","enum":["partner","solution"],"maxLength":10},"kinds":{"type":"array","maxItems":2,"items":{"type":"string","enum":["saas","software"],"maxLength":10}},"variants":{"type":"array","minItems":1,"maxItems":2,"items":{"type":"object","additionalProperties":false,"required":["kind","title","remediation"],"properties":{"kind":{"type":"string","enum":["saas","software"],"maxLength":10},"title":{"type":"string","minLength":1,"maxLength":120},"remediation":{"type":"string","minLength":1,"maxLength":400}}}},"computed":{"type":"object","additionalProperties":false,"required":["by"],"properties":{"by":{"type":"string","pattern":"^[a-z][a-z-]{1,40}$","maxLength":42},"sections":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":60}},"rules":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":60}},"kinds":{"type":"array","maxItems":9,"items":{"type":"string","enum":["partner","membership","solution","application","certification","public-article","internal-article","vendor-article","program-page"],"maxLength":20}},"fields":{"type":"array","minItems":1,"maxItems":10,"items":{"type":"string","minLength":1,"maxLength":80}}}},"attested":{"type":"object","additionalProperties":false,"required":["roles","file","vouches","evidence"],"properties":{"roles":{"type":"array","maxItems":2,"items":{"type":"string","enum":["integrator","ecosystem-team"],"maxLength":20},"minItems":1},"file":{"type":"string","enum":["membership","certification"],"maxLength":20},"vouches":{"type":"string","enum":["nothing","application","public-articles","articles"],"maxLength":20},"evidence":{"type":"boolean"},"steps":{"type":"boolean"},"notBefore":{"type":"object","additionalProperties":false,"required":["kind","field"],"properties":{"kind":{"type":"string","enum":["membership","certification","application"],"maxLength":20},"field":{"type":"string","minLength":1,"maxLength":80},"notice":{"type":"boolean"}}}}},"waivable":{"type":"boolean"},"rationale":{"type":"string","minLength":1,"maxLength":400},"remediation":{"type":"string","minLength":1,"maxLength":400},"owner":{"type":"string","enum":["partner","integrator","ecosystem-team"],"maxLength":20},"effort":{"type":"string","enum":["minutes","hours","days"],"maxLength":10},"since":{"type":"string","format":"date","minLength":10,"maxLength":10},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}},"anyOf":[{"required":["computed"],"properties":{"computed":true}},{"required":["attested"],"properties":{"attested":true}}]}},"tiers":{"type":"array","maxItems":6,"items":{"type":"object","additionalProperties":false,"required":["id","title","summary","entitlements","placement","defined"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":40},"summary":{"type":"string","minLength":1,"maxLength":300},"letters":{"type":"string","pattern":"^[A-Z][A-Za-z]?$","maxLength":2},"includes":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"entitlements":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/entitlement"}},"placement":{"type":"integer","minimum":0,"maximum":10},"defined":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300}}}},"candidacy":{"type":"object","additionalProperties":false,"required":["entitlements"],"properties":{"entitlements":{"type":"array","maxItems":20,"items":{"$ref":"#/$defs/entitlement"}}}},"creditWhile":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"lifecycle":{"type":"object","additionalProperties":false,"required":["statuses","transitions"],"properties":{"statuses":{"type":"array","maxItems":10,"items":{"type":"object","additionalProperties":false,"required":["id","title","meaning","publishes"],"properties":{"id":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"title":{"type":"string","minLength":1,"maxLength":40},"meaning":{"type":"string","minLength":1,"maxLength":300},"publishes":{"type":"string","enum":["nothing","certified-solutions","notice"],"maxLength":24}}}},"transitions":{"type":"array","maxItems":30,"items":{"type":"object","additionalProperties":false,"required":["id","title","from","to","by","source"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z-]{1,40}$","maxLength":42},"title":{"type":"string","minLength":1,"maxLength":60},"from":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"to":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"],"maxLength":20},"fromTier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"toTier":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"by":{"type":"string","enum":["partner","ecosystem-team"],"maxLength":20},"blockedBy":{"type":"string","pattern":"^(?:applicant->candidate|candidate->member|renewal|tier->[a-z][a-z0-9-]{0,39})$","maxLength":46},"source":{"type":"string","enum":["guide","product decision"],"maxLength":20}}}}}},"windows":{"type":"object","additionalProperties":false,"required":["candidacyMonths","reviewMonths","termNoticeDays"],"properties":{"candidacyMonths":{"type":"integer","minimum":1,"maximum":36},"reviewMonths":{"type":"integer","minimum":1,"maximum":60},"termNoticeDays":{"type":"integer","minimum":1,"maximum":400}}},"house":{"type":"object","additionalProperties":false,"required":["contactsVerifiedMonths","sharedWordingPercent","requirementNoticeDays","retirementNoticeDays"],"properties":{"contactsVerifiedMonths":{"type":"integer","minimum":1,"maximum":60},"sharedWordingPercent":{"type":"integer","minimum":1,"maximum":100},"requirementNoticeDays":{"type":"integer","minimum":1,"maximum":400},"retirementNoticeDays":{"type":"integer","minimum":1,"maximum":800}}},"categories":{"type":"array","minItems":1,"maxItems":60,"items":{"$ref":"#/$defs/value"}},"deliveries":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/value"}},"terms":{"type":"array","minItems":1,"maxItems":20,"items":{"$ref":"#/$defs/value"}},"supportTiers":{"type":"array","maxItems":5,"items":{"type":"object","additionalProperties":false,"required":["id","title","how"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":40},"how":{"type":"string","minLength":1,"maxLength":200}}}},"responsibilities":{"type":"array","maxItems":20,"items":{"type":"object","additionalProperties":false,"required":["title","sentence"],"properties":{"title":{"type":"string","minLength":1,"maxLength":120},"sentence":{"type":"string","minLength":1,"maxLength":600}}}},"sections":{"type":"object","additionalProperties":false,"required":["public-article","internal-article","application"],"properties":{"public-article":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}},"internal-article":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}},"application":{"type":"array","maxItems":40,"items":{"$ref":"#/$defs/section"}}}}},"$defs":{"value":{"type":"object","additionalProperties":false,"required":["id","title"],"properties":{"id":{"type":"string","pattern":"^[a-z][a-z0-9-]{0,39}$","maxLength":40},"title":{"type":"string","minLength":1,"maxLength":60},"about":{"type":"string","minLength":1,"maxLength":200}}},"section":{"type":"object","additionalProperties":false,"required":["id","title","aliases","required","intent","minWords","holds"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"title":{"type":"string","minLength":1,"maxLength":80},"aliases":{"type":"array","maxItems":40,"items":{"type":"string","minLength":1,"maxLength":80}},"required":{"type":"boolean"},"intent":{"type":"string","minLength":1,"maxLength":200},"minWords":{"type":"integer","minimum":0,"maximum":500},"holds":{"type":"array","maxItems":5,"items":{"type":"string","enum":["ordered-list","email","phone","hours","code-or-image"],"maxLength":20}},"requirement":{"$ref":"../front-matter/common.schema.json#/$defs/requirementId"},"example":{"type":"string","minLength":1,"maxLength":600}}},"entitlement":{"type":"object","additionalProperties":false,"required":["id","text"],"properties":{"id":{"type":"string","minLength":1,"maxLength":60},"text":{"type":"string","minLength":1,"maxLength":300},"creditUsd":{"type":"integer","minimum":0,"maximum":1000000},"per":{"type":"string","enum":["month"],"maxLength":20}},"dependentRequired":{"per":["creditUsd"]}}}};
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
if(!(((((key1 === "name") || (key1 === "cloud")) || (key1 === "email")) || (key1 === "domains")) || (key1 === "support"))){
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
if(data3.domains !== undefined && func0.call(data3, "domains")){
let data7 = data3.domains;
if(Array.isArray(data7)){
if(data7.length > 20){
const err43 = {instancePath:instancePath+"/vendor/domains",schemaPath:"#/properties/vendor/properties/domains/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
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
const err44 = {instancePath:instancePath+"/vendor/domains/" + i0,schemaPath:"#/properties/vendor/properties/domains/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(func79(data8) < 1){
const err45 = {instancePath:instancePath+"/vendor/domains/" + i0,schemaPath:"#/properties/vendor/properties/domains/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err46 = {instancePath:instancePath+"/vendor/domains/" + i0,schemaPath:"#/properties/vendor/properties/domains/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err47 = {instancePath:instancePath+"/vendor/domains",schemaPath:"#/properties/vendor/properties/domains/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data3.support !== undefined && func0.call(data3, "support")){
let data9 = data3.support;
if(typeof data9 === "string"){
if(func79(data9) > 200){
const err48 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func79(data9) < 1){
const err49 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/vendor/support",schemaPath:"#/properties/vendor/properties/support/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/vendor",schemaPath:"#/properties/vendor/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.source !== undefined && func0.call(data, "source")){
let data10 = data.source;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
if((data10.title === undefined) || (!(func0.call(data10, "title")))){
const err52 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if((data10.dated === undefined) || (!(func0.call(data10, "dated")))){
const err53 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "dated"},message:"must have required property '"+"dated"+"'"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((data10.file === undefined) || (!(func0.call(data10, "file")))){
const err54 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
for(const key2 of Object.keys(data10)){
if(!(((key2 === "title") || (key2 === "dated")) || (key2 === "file"))){
const err55 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data10.title !== undefined && func0.call(data10, "title")){
let data11 = data10.title;
if(typeof data11 === "string"){
if(func79(data11) > 120){
const err56 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(func79(data11) < 1){
const err57 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err58 = {instancePath:instancePath+"/source/title",schemaPath:"#/properties/source/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data10.dated !== undefined && func0.call(data10, "dated")){
let data12 = data10.dated;
if(typeof data12 === "string"){
if(func79(data12) > 10){
const err59 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(func79(data12) < 10){
const err60 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!(formats0.validate(data12))){
const err61 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/source/dated",schemaPath:"#/properties/source/properties/dated/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data10.file !== undefined && func0.call(data10, "file")){
let data13 = data10.file;
if(typeof data13 === "string"){
if(func79(data13) > 120){
const err63 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(func79(data13) < 1){
const err64 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/source/file",schemaPath:"#/properties/source/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data.people !== undefined && func0.call(data, "people")){
let data14 = data.people;
if(Array.isArray(data14)){
if(data14.length > 10){
const err67 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len1 = data14.length;
for(let i1=0; i1<len1; i1++){
let data15 = data14[i1];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if((data15.who === undefined) || (!(func0.call(data15, "who")))){
const err68 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "who"},message:"must have required property '"+"who"+"'"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((data15.does === undefined) || (!(func0.call(data15, "does")))){
const err69 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/required",keyword:"required",params:{missingProperty: "does"},message:"must have required property '"+"does"+"'"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
for(const key3 of Object.keys(data15)){
if(!(((key3 === "who") || (key3 === "role")) || (key3 === "does"))){
const err70 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data15.who !== undefined && func0.call(data15, "who")){
let data16 = data15.who;
if(typeof data16 === "string"){
if(func79(data16) > 80){
const err71 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(func79(data16) < 1){
const err72 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/people/" + i1+"/who",schemaPath:"#/properties/people/items/properties/who/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data15.role !== undefined && func0.call(data15, "role")){
let data17 = data15.role;
if(!((data17 === "integrator") || (data17 === "ecosystem-team"))){
const err74 = {instancePath:instancePath+"/people/" + i1+"/role",schemaPath:"#/properties/people/items/properties/role/enum",keyword:"enum",params:{allowedValues: schema31.properties.people.items.properties.role.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(typeof data17 === "string"){
if(func79(data17) > 20){
const err75 = {instancePath:instancePath+"/people/" + i1+"/role",schemaPath:"#/properties/people/items/properties/role/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
else {
const err76 = {instancePath:instancePath+"/people/" + i1+"/role",schemaPath:"#/properties/people/items/properties/role/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data15.does !== undefined && func0.call(data15, "does")){
let data18 = data15.does;
if(typeof data18 === "string"){
if(func79(data18) > 300){
const err77 = {instancePath:instancePath+"/people/" + i1+"/does",schemaPath:"#/properties/people/items/properties/does/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(func79(data18) < 1){
const err78 = {instancePath:instancePath+"/people/" + i1+"/does",schemaPath:"#/properties/people/items/properties/does/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/people/" + i1+"/does",schemaPath:"#/properties/people/items/properties/does/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/people/" + i1,schemaPath:"#/properties/people/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/people",schemaPath:"#/properties/people/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.requirements !== undefined && func0.call(data, "requirements")){
let data19 = data.requirements;
if(Array.isArray(data19)){
if(data19.length > 80){
const err82 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const len2 = data19.length;
for(let i2=0; i2<len2; i2++){
let data20 = data19[i2];
const _errs47 = errors;
let valid10 = false;
const _errs48 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.computed === undefined) || (!(func0.call(data20, "computed")))){
const err83 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/anyOf/0/required",keyword:"required",params:{missingProperty: "computed"},message:"must have required property '"+"computed"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
var _valid0 = _errs48 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
var props0 = {};
props0.computed = true;
}
const _errs49 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.attested === undefined) || (!(func0.call(data20, "attested")))){
const err84 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/anyOf/1/required",keyword:"required",params:{missingProperty: "attested"},message:"must have required property '"+"attested"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid0 = _errs49 === errors;
valid10 = valid10 || _valid0;
if(_valid0){
if(props0 !== true){
props0 = props0 || {};
props0.attested = true;
}
}
if(!valid10){
const err85 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
else {
errors = _errs47;
if(vErrors !== null){
if(_errs47){
vErrors.length = _errs47;
}
else {
vErrors = null;
}
}
}
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if((data20.id === undefined) || (!(func0.call(data20, "id")))){
const err86 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data20.title === undefined) || (!(func0.call(data20, "title")))){
const err87 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data20.sentence === undefined) || (!(func0.call(data20, "sentence")))){
const err88 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if((data20.source === undefined) || (!(func0.call(data20, "source")))){
const err89 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if((data20.blocks === undefined) || (!(func0.call(data20, "blocks")))){
const err90 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
if((data20.continuing === undefined) || (!(func0.call(data20, "continuing")))){
const err91 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "continuing"},message:"must have required property '"+"continuing"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data20.subject === undefined) || (!(func0.call(data20, "subject")))){
const err92 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "subject"},message:"must have required property '"+"subject"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if((data20.waivable === undefined) || (!(func0.call(data20, "waivable")))){
const err93 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "waivable"},message:"must have required property '"+"waivable"+"'"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if((data20.rationale === undefined) || (!(func0.call(data20, "rationale")))){
const err94 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "rationale"},message:"must have required property '"+"rationale"+"'"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((data20.remediation === undefined) || (!(func0.call(data20, "remediation")))){
const err95 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if((data20.owner === undefined) || (!(func0.call(data20, "owner")))){
const err96 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((data20.effort === undefined) || (!(func0.call(data20, "effort")))){
const err97 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if((data20.since === undefined) || (!(func0.call(data20, "since")))){
const err98 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/required",keyword:"required",params:{missingProperty: "since"},message:"must have required property '"+"since"+"'"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
for(const key4 of Object.keys(data20)){
if(!(func0.call(schema31.properties.requirements.items.properties, key4))){
const err99 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data20.id !== undefined && func0.call(data20, "id")){
let data21 = data20.id;
if(typeof data21 === "string"){
if(func79(data21) > 9){
const err100 = {instancePath:instancePath+"/requirements/" + i2+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!pattern5.test(data21)){
const err101 = {instancePath:instancePath+"/requirements/" + i2+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,5}-[0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z]{2,5}-[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/requirements/" + i2+"/id",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data20.title !== undefined && func0.call(data20, "title")){
let data22 = data20.title;
if(typeof data22 === "string"){
if(func79(data22) > 120){
const err103 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(func79(data22) < 1){
const err104 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
else {
const err105 = {instancePath:instancePath+"/requirements/" + i2+"/title",schemaPath:"#/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data20.sentence !== undefined && func0.call(data20, "sentence")){
let data23 = data20.sentence;
if(typeof data23 === "string"){
if(func79(data23) > 600){
const err106 = {instancePath:instancePath+"/requirements/" + i2+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(func79(data23) < 1){
const err107 = {instancePath:instancePath+"/requirements/" + i2+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
else {
const err108 = {instancePath:instancePath+"/requirements/" + i2+"/sentence",schemaPath:"#/properties/requirements/items/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data20.also !== undefined && func0.call(data20, "also")){
let data24 = data20.also;
if(Array.isArray(data24)){
if(data24.length > 6){
const err109 = {instancePath:instancePath+"/requirements/" + i2+"/also",schemaPath:"#/properties/requirements/items/properties/also/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data24.length < 1){
const err110 = {instancePath:instancePath+"/requirements/" + i2+"/also",schemaPath:"#/properties/requirements/items/properties/also/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
const len3 = data24.length;
for(let i3=0; i3<len3; i3++){
let data25 = data24[i3];
if(typeof data25 === "string"){
if(func79(data25) > 600){
const err111 = {instancePath:instancePath+"/requirements/" + i2+"/also/" + i3,schemaPath:"#/properties/requirements/items/properties/also/items/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func79(data25) < 1){
const err112 = {instancePath:instancePath+"/requirements/" + i2+"/also/" + i3,schemaPath:"#/properties/requirements/items/properties/also/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err113 = {instancePath:instancePath+"/requirements/" + i2+"/also/" + i3,schemaPath:"#/properties/requirements/items/properties/also/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
else {
const err114 = {instancePath:instancePath+"/requirements/" + i2+"/also",schemaPath:"#/properties/requirements/items/properties/also/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data20.source !== undefined && func0.call(data20, "source")){
let data26 = data20.source;
if(!((data26 === "guide") || (data26 === "product decision"))){
const err115 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(typeof data26 === "string"){
if(func79(data26) > 20){
const err116 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/requirements/" + i2+"/source",schemaPath:"#/properties/requirements/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data20.decision !== undefined && func0.call(data20, "decision")){
let data27 = data20.decision;
if(typeof data27 === "string"){
if(func79(data27) > 400){
const err118 = {instancePath:instancePath+"/requirements/" + i2+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(func79(data27) < 1){
const err119 = {instancePath:instancePath+"/requirements/" + i2+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err120 = {instancePath:instancePath+"/requirements/" + i2+"/decision",schemaPath:"#/properties/requirements/items/properties/decision/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data20.section !== undefined && func0.call(data20, "section")){
let data28 = data20.section;
if(typeof data28 === "string"){
if(func79(data28) > 80){
const err121 = {instancePath:instancePath+"/requirements/" + i2+"/section",schemaPath:"#/properties/requirements/items/properties/section/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
if(func79(data28) < 1){
const err122 = {instancePath:instancePath+"/requirements/" + i2+"/section",schemaPath:"#/properties/requirements/items/properties/section/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/requirements/" + i2+"/section",schemaPath:"#/properties/requirements/items/properties/section/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data20.blocks !== undefined && func0.call(data20, "blocks")){
let data29 = data20.blocks;
if(typeof data29 === "string"){
if(func79(data29) > 46){
const err124 = {instancePath:instancePath+"/requirements/" + i2+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/maxLength",keyword:"maxLength",params:{limit: 46},message:"must NOT have more than 46 characters"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(!pattern6.test(data29)){
const err125 = {instancePath:instancePath+"/requirements/" + i2+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/pattern",keyword:"pattern",params:{pattern: "^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$"},message:"must match pattern \""+"^(?:applicant->candidate|candidate->member|onboarding|stays-member|renewal|tier->[a-z][a-z0-9-]{0,39})$"+"\""};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/requirements/" + i2+"/blocks",schemaPath:"#/properties/requirements/items/properties/blocks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data20.continuing !== undefined && func0.call(data20, "continuing")){
if(typeof data20.continuing !== "boolean"){
const err127 = {instancePath:instancePath+"/requirements/" + i2+"/continuing",schemaPath:"#/properties/requirements/items/properties/continuing/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data20.subject !== undefined && func0.call(data20, "subject")){
let data31 = data20.subject;
if(!((data31 === "partner") || (data31 === "solution"))){
const err128 = {instancePath:instancePath+"/requirements/" + i2+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.subject.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(typeof data31 === "string"){
if(func79(data31) > 10){
const err129 = {instancePath:instancePath+"/requirements/" + i2+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/requirements/" + i2+"/subject",schemaPath:"#/properties/requirements/items/properties/subject/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data20.kinds !== undefined && func0.call(data20, "kinds")){
let data32 = data20.kinds;
if(Array.isArray(data32)){
if(data32.length > 2){
const err131 = {instancePath:instancePath+"/requirements/" + i2+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len4 = data32.length;
for(let i4=0; i4<len4; i4++){
let data33 = data32[i4];
if(!((data33 === "saas") || (data33 === "software"))){
const err132 = {instancePath:instancePath+"/requirements/" + i2+"/kinds/" + i4,schemaPath:"#/properties/requirements/items/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(typeof data33 === "string"){
if(func79(data33) > 10){
const err133 = {instancePath:instancePath+"/requirements/" + i2+"/kinds/" + i4,schemaPath:"#/properties/requirements/items/properties/kinds/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err134 = {instancePath:instancePath+"/requirements/" + i2+"/kinds/" + i4,schemaPath:"#/properties/requirements/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/requirements/" + i2+"/kinds",schemaPath:"#/properties/requirements/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data20.variants !== undefined && func0.call(data20, "variants")){
let data34 = data20.variants;
if(Array.isArray(data34)){
if(data34.length > 2){
const err136 = {instancePath:instancePath+"/requirements/" + i2+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(data34.length < 1){
const err137 = {instancePath:instancePath+"/requirements/" + i2+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if((data35.kind === undefined) || (!(func0.call(data35, "kind")))){
const err138 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((data35.title === undefined) || (!(func0.call(data35, "title")))){
const err139 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((data35.remediation === undefined) || (!(func0.call(data35, "remediation")))){
const err140 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
for(const key5 of Object.keys(data35)){
if(!(((key5 === "kind") || (key5 === "title")) || (key5 === "remediation"))){
const err141 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data35.kind !== undefined && func0.call(data35, "kind")){
let data36 = data35.kind;
if(!((data36 === "saas") || (data36 === "software"))){
const err142 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.variants.items.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
if(typeof data36 === "string"){
if(func79(data36) > 10){
const err143 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
else {
const err144 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/kind",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data35.title !== undefined && func0.call(data35, "title")){
let data37 = data35.title;
if(typeof data37 === "string"){
if(func79(data37) > 120){
const err145 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
if(func79(data37) < 1){
const err146 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err147 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/title",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data35.remediation !== undefined && func0.call(data35, "remediation")){
let data38 = data35.remediation;
if(typeof data38 === "string"){
if(func79(data38) > 400){
const err148 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
if(func79(data38) < 1){
const err149 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
else {
const err150 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5+"/remediation",schemaPath:"#/properties/requirements/items/properties/variants/items/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/requirements/" + i2+"/variants/" + i5,schemaPath:"#/properties/requirements/items/properties/variants/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath:instancePath+"/requirements/" + i2+"/variants",schemaPath:"#/properties/requirements/items/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data20.computed !== undefined && func0.call(data20, "computed")){
let data39 = data20.computed;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.by === undefined) || (!(func0.call(data39, "by")))){
const err153 = {instancePath:instancePath+"/requirements/" + i2+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
for(const key6 of Object.keys(data39)){
if(!(((((key6 === "by") || (key6 === "sections")) || (key6 === "rules")) || (key6 === "kinds")) || (key6 === "fields"))){
const err154 = {instancePath:instancePath+"/requirements/" + i2+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data39.by !== undefined && func0.call(data39, "by")){
let data40 = data39.by;
if(typeof data40 === "string"){
if(func79(data40) > 42){
const err155 = {instancePath:instancePath+"/requirements/" + i2+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/maxLength",keyword:"maxLength",params:{limit: 42},message:"must NOT have more than 42 characters"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
if(!pattern7.test(data40)){
const err156 = {instancePath:instancePath+"/requirements/" + i2+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z-]{1,40}$"+"\""};
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
const err157 = {instancePath:instancePath+"/requirements/" + i2+"/computed/by",schemaPath:"#/properties/requirements/items/properties/computed/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
if(data39.sections !== undefined && func0.call(data39, "sections")){
let data41 = data39.sections;
if(Array.isArray(data41)){
if(data41.length > 10){
const err158 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(data41.length < 1){
const err159 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const len6 = data41.length;
for(let i6=0; i6<len6; i6++){
let data42 = data41[i6];
if(typeof data42 === "string"){
if(func79(data42) > 60){
const err160 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections/" + i6,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(func79(data42) < 1){
const err161 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections/" + i6,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err162 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections/" + i6,schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err163 = {instancePath:instancePath+"/requirements/" + i2+"/computed/sections",schemaPath:"#/properties/requirements/items/properties/computed/properties/sections/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
if(data39.rules !== undefined && func0.call(data39, "rules")){
let data43 = data39.rules;
if(Array.isArray(data43)){
if(data43.length > 40){
const err164 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules",schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
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
const err165 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(func79(data44) < 1){
const err166 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err167 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules/" + i7,schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err168 = {instancePath:instancePath+"/requirements/" + i2+"/computed/rules",schemaPath:"#/properties/requirements/items/properties/computed/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data39.kinds !== undefined && func0.call(data39, "kinds")){
let data45 = data39.kinds;
if(Array.isArray(data45)){
if(data45.length > 9){
const err169 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds",schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"};
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
if(!(((((((((data46 === "partner") || (data46 === "membership")) || (data46 === "solution")) || (data46 === "application")) || (data46 === "certification")) || (data46 === "public-article")) || (data46 === "internal-article")) || (data46 === "vendor-article")) || (data46 === "program-page"))){
const err170 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.computed.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(typeof data46 === "string"){
if(func79(data46) > 20){
const err171 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err172 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds/" + i8,schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err173 = {instancePath:instancePath+"/requirements/" + i2+"/computed/kinds",schemaPath:"#/properties/requirements/items/properties/computed/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data39.fields !== undefined && func0.call(data39, "fields")){
let data47 = data39.fields;
if(Array.isArray(data47)){
if(data47.length > 10){
const err174 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
if(data47.length < 1){
const err175 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
const len9 = data47.length;
for(let i9=0; i9<len9; i9++){
let data48 = data47[i9];
if(typeof data48 === "string"){
if(func79(data48) > 80){
const err176 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
if(func79(data48) < 1){
const err177 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
else {
const err178 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields/" + i9,schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
}
else {
const err179 = {instancePath:instancePath+"/requirements/" + i2+"/computed/fields",schemaPath:"#/properties/requirements/items/properties/computed/properties/fields/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
}
else {
const err180 = {instancePath:instancePath+"/requirements/" + i2+"/computed",schemaPath:"#/properties/requirements/items/properties/computed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data20.attested !== undefined && func0.call(data20, "attested")){
let data49 = data20.attested;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if((data49.roles === undefined) || (!(func0.call(data49, "roles")))){
const err181 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "roles"},message:"must have required property '"+"roles"+"'"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((data49.file === undefined) || (!(func0.call(data49, "file")))){
const err182 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if((data49.vouches === undefined) || (!(func0.call(data49, "vouches")))){
const err183 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "vouches"},message:"must have required property '"+"vouches"+"'"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if((data49.evidence === undefined) || (!(func0.call(data49, "evidence")))){
const err184 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
for(const key7 of Object.keys(data49)){
if(!((((((key7 === "roles") || (key7 === "file")) || (key7 === "vouches")) || (key7 === "evidence")) || (key7 === "steps")) || (key7 === "notBefore"))){
const err185 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
if(data49.roles !== undefined && func0.call(data49, "roles")){
let data50 = data49.roles;
if(Array.isArray(data50)){
if(data50.length > 2){
const err186 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/maxItems",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data50.length < 1){
const err187 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
const len10 = data50.length;
for(let i10=0; i10<len10; i10++){
let data51 = data50[i10];
if(!((data51 === "integrator") || (data51 === "ecosystem-team"))){
const err188 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles/" + i10,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.roles.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(typeof data51 === "string"){
if(func79(data51) > 20){
const err189 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles/" + i10,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles/" + i10,schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/requirements/" + i2+"/attested/roles",schemaPath:"#/properties/requirements/items/properties/attested/properties/roles/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data49.file !== undefined && func0.call(data49, "file")){
let data52 = data49.file;
if(!((data52 === "membership") || (data52 === "certification"))){
const err192 = {instancePath:instancePath+"/requirements/" + i2+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.file.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(typeof data52 === "string"){
if(func79(data52) > 20){
const err193 = {instancePath:instancePath+"/requirements/" + i2+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err194 = {instancePath:instancePath+"/requirements/" + i2+"/attested/file",schemaPath:"#/properties/requirements/items/properties/attested/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data49.vouches !== undefined && func0.call(data49, "vouches")){
let data53 = data49.vouches;
if(!((((data53 === "nothing") || (data53 === "application")) || (data53 === "public-articles")) || (data53 === "articles"))){
const err195 = {instancePath:instancePath+"/requirements/" + i2+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.vouches.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if(typeof data53 === "string"){
if(func79(data53) > 20){
const err196 = {instancePath:instancePath+"/requirements/" + i2+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err197 = {instancePath:instancePath+"/requirements/" + i2+"/attested/vouches",schemaPath:"#/properties/requirements/items/properties/attested/properties/vouches/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data49.evidence !== undefined && func0.call(data49, "evidence")){
if(typeof data49.evidence !== "boolean"){
const err198 = {instancePath:instancePath+"/requirements/" + i2+"/attested/evidence",schemaPath:"#/properties/requirements/items/properties/attested/properties/evidence/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(data49.steps !== undefined && func0.call(data49, "steps")){
if(typeof data49.steps !== "boolean"){
const err199 = {instancePath:instancePath+"/requirements/" + i2+"/attested/steps",schemaPath:"#/properties/requirements/items/properties/attested/properties/steps/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(data49.notBefore !== undefined && func0.call(data49, "notBefore")){
let data56 = data49.notBefore;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if((data56.kind === undefined) || (!(func0.call(data56, "kind")))){
const err200 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if((data56.field === undefined) || (!(func0.call(data56, "field")))){
const err201 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/required",keyword:"required",params:{missingProperty: "field"},message:"must have required property '"+"field"+"'"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
for(const key8 of Object.keys(data56)){
if(!(((key8 === "kind") || (key8 === "field")) || (key8 === "notice"))){
const err202 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data56.kind !== undefined && func0.call(data56, "kind")){
let data57 = data56.kind;
if(!(((data57 === "membership") || (data57 === "certification")) || (data57 === "application"))){
const err203 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.attested.properties.notBefore.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(typeof data57 === "string"){
if(func79(data57) > 20){
const err204 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/kind",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data56.field !== undefined && func0.call(data56, "field")){
let data58 = data56.field;
if(typeof data58 === "string"){
if(func79(data58) > 80){
const err206 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(func79(data58) < 1){
const err207 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/field",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/field/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(data56.notice !== undefined && func0.call(data56, "notice")){
if(typeof data56.notice !== "boolean"){
const err209 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore/notice",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/properties/notice/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
else {
const err210 = {instancePath:instancePath+"/requirements/" + i2+"/attested/notBefore",schemaPath:"#/properties/requirements/items/properties/attested/properties/notBefore/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
}
else {
const err211 = {instancePath:instancePath+"/requirements/" + i2+"/attested",schemaPath:"#/properties/requirements/items/properties/attested/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
if(data20.waivable !== undefined && func0.call(data20, "waivable")){
if(typeof data20.waivable !== "boolean"){
const err212 = {instancePath:instancePath+"/requirements/" + i2+"/waivable",schemaPath:"#/properties/requirements/items/properties/waivable/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
if(data20.rationale !== undefined && func0.call(data20, "rationale")){
let data61 = data20.rationale;
if(typeof data61 === "string"){
if(func79(data61) > 400){
const err213 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
if(func79(data61) < 1){
const err214 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
else {
const err215 = {instancePath:instancePath+"/requirements/" + i2+"/rationale",schemaPath:"#/properties/requirements/items/properties/rationale/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data20.remediation !== undefined && func0.call(data20, "remediation")){
let data62 = data20.remediation;
if(typeof data62 === "string"){
if(func79(data62) > 400){
const err216 = {instancePath:instancePath+"/requirements/" + i2+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
if(func79(data62) < 1){
const err217 = {instancePath:instancePath+"/requirements/" + i2+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
else {
const err218 = {instancePath:instancePath+"/requirements/" + i2+"/remediation",schemaPath:"#/properties/requirements/items/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
if(data20.owner !== undefined && func0.call(data20, "owner")){
let data63 = data20.owner;
if(!(((data63 === "partner") || (data63 === "integrator")) || (data63 === "ecosystem-team"))){
const err219 = {instancePath:instancePath+"/requirements/" + i2+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
if(typeof data63 === "string"){
if(func79(data63) > 20){
const err220 = {instancePath:instancePath+"/requirements/" + i2+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
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
const err221 = {instancePath:instancePath+"/requirements/" + i2+"/owner",schemaPath:"#/properties/requirements/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data20.effort !== undefined && func0.call(data20, "effort")){
let data64 = data20.effort;
if(!(((data64 === "minutes") || (data64 === "hours")) || (data64 === "days"))){
const err222 = {instancePath:instancePath+"/requirements/" + i2+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/enum",keyword:"enum",params:{allowedValues: schema31.properties.requirements.items.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(typeof data64 === "string"){
if(func79(data64) > 10){
const err223 = {instancePath:instancePath+"/requirements/" + i2+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
else {
const err224 = {instancePath:instancePath+"/requirements/" + i2+"/effort",schemaPath:"#/properties/requirements/items/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data20.since !== undefined && func0.call(data20, "since")){
let data65 = data20.since;
if(typeof data65 === "string"){
if(func79(data65) > 10){
const err225 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(func79(data65) < 10){
const err226 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
if(!(formats0.validate(data65))){
const err227 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
const err228 = {instancePath:instancePath+"/requirements/" + i2+"/since",schemaPath:"#/properties/requirements/items/properties/since/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
if(data20.until !== undefined && func0.call(data20, "until")){
let data66 = data20.until;
if(typeof data66 === "string"){
if(func79(data66) > 10){
const err229 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(func79(data66) < 10){
const err230 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
if(!(formats0.validate(data66))){
const err231 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
else {
const err232 = {instancePath:instancePath+"/requirements/" + i2+"/until",schemaPath:"#/properties/requirements/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
}
else {
const err233 = {instancePath:instancePath+"/requirements/" + i2,schemaPath:"#/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/requirements",schemaPath:"#/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
if(data.tiers !== undefined && func0.call(data, "tiers")){
let data67 = data.tiers;
if(Array.isArray(data67)){
if(data67.length > 6){
const err235 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/maxItems",keyword:"maxItems",params:{limit: 6},message:"must NOT have more than 6 items"};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const len11 = data67.length;
for(let i11=0; i11<len11; i11++){
let data68 = data67[i11];
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
if((data68.id === undefined) || (!(func0.call(data68, "id")))){
const err236 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if((data68.title === undefined) || (!(func0.call(data68, "title")))){
const err237 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
if((data68.summary === undefined) || (!(func0.call(data68, "summary")))){
const err238 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
if((data68.entitlements === undefined) || (!(func0.call(data68, "entitlements")))){
const err239 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "entitlements"},message:"must have required property '"+"entitlements"+"'"};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((data68.placement === undefined) || (!(func0.call(data68, "placement")))){
const err240 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "placement"},message:"must have required property '"+"placement"+"'"};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
if((data68.defined === undefined) || (!(func0.call(data68, "defined")))){
const err241 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/required",keyword:"required",params:{missingProperty: "defined"},message:"must have required property '"+"defined"+"'"};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
for(const key9 of Object.keys(data68)){
if(!(func0.call(schema31.properties.tiers.items.properties, key9))){
const err242 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
if(data68.id !== undefined && func0.call(data68, "id")){
let data69 = data68.id;
if(typeof data69 === "string"){
if(func79(data69) > 40){
const err243 = {instancePath:instancePath+"/tiers/" + i11+"/id",schemaPath:"#/properties/tiers/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!pattern8.test(data69)){
const err244 = {instancePath:instancePath+"/tiers/" + i11+"/id",schemaPath:"#/properties/tiers/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
else {
const err245 = {instancePath:instancePath+"/tiers/" + i11+"/id",schemaPath:"#/properties/tiers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data68.title !== undefined && func0.call(data68, "title")){
let data70 = data68.title;
if(typeof data70 === "string"){
if(func79(data70) > 40){
const err246 = {instancePath:instancePath+"/tiers/" + i11+"/title",schemaPath:"#/properties/tiers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(func79(data70) < 1){
const err247 = {instancePath:instancePath+"/tiers/" + i11+"/title",schemaPath:"#/properties/tiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
else {
const err248 = {instancePath:instancePath+"/tiers/" + i11+"/title",schemaPath:"#/properties/tiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data68.summary !== undefined && func0.call(data68, "summary")){
let data71 = data68.summary;
if(typeof data71 === "string"){
if(func79(data71) > 300){
const err249 = {instancePath:instancePath+"/tiers/" + i11+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(func79(data71) < 1){
const err250 = {instancePath:instancePath+"/tiers/" + i11+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
else {
const err251 = {instancePath:instancePath+"/tiers/" + i11+"/summary",schemaPath:"#/properties/tiers/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
if(data68.letters !== undefined && func0.call(data68, "letters")){
let data72 = data68.letters;
if(typeof data72 === "string"){
if(func79(data72) > 2){
const err252 = {instancePath:instancePath+"/tiers/" + i11+"/letters",schemaPath:"#/properties/tiers/items/properties/letters/maxLength",keyword:"maxLength",params:{limit: 2},message:"must NOT have more than 2 characters"};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
if(!pattern9.test(data72)){
const err253 = {instancePath:instancePath+"/tiers/" + i11+"/letters",schemaPath:"#/properties/tiers/items/properties/letters/pattern",keyword:"pattern",params:{pattern: "^[A-Z][A-Za-z]?$"},message:"must match pattern \""+"^[A-Z][A-Za-z]?$"+"\""};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
else {
const err254 = {instancePath:instancePath+"/tiers/" + i11+"/letters",schemaPath:"#/properties/tiers/items/properties/letters/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
if(data68.includes !== undefined && func0.call(data68, "includes")){
let data73 = data68.includes;
if(typeof data73 === "string"){
if(func79(data73) > 40){
const err255 = {instancePath:instancePath+"/tiers/" + i11+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
if(!pattern8.test(data73)){
const err256 = {instancePath:instancePath+"/tiers/" + i11+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/tiers/" + i11+"/includes",schemaPath:"#/properties/tiers/items/properties/includes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data68.entitlements !== undefined && func0.call(data68, "entitlements")){
let data74 = data68.entitlements;
if(Array.isArray(data74)){
if(data74.length > 20){
const err258 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements",schemaPath:"#/properties/tiers/items/properties/entitlements/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
const len12 = data74.length;
for(let i12=0; i12<len12; i12++){
let data75 = data74[i12];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if((data75.id === undefined) || (!(func0.call(data75, "id")))){
const err259 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
if((data75.text === undefined) || (!(func0.call(data75, "text")))){
const err260 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
for(const key10 of Object.keys(data75)){
if(!((((key10 === "id") || (key10 === "text")) || (key10 === "creditUsd")) || (key10 === "per"))){
const err261 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/$defs/entitlement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
if(data75.id !== undefined && func0.call(data75, "id")){
let data76 = data75.id;
if(typeof data76 === "string"){
if(func79(data76) > 60){
const err262 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/id",schemaPath:"#/$defs/entitlement/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
if(func79(data76) < 1){
const err263 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/id",schemaPath:"#/$defs/entitlement/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
else {
const err264 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/id",schemaPath:"#/$defs/entitlement/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
if(data75.text !== undefined && func0.call(data75, "text")){
let data77 = data75.text;
if(typeof data77 === "string"){
if(func79(data77) > 300){
const err265 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/text",schemaPath:"#/$defs/entitlement/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
if(func79(data77) < 1){
const err266 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/text",schemaPath:"#/$defs/entitlement/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
else {
const err267 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/text",schemaPath:"#/$defs/entitlement/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
if(data75.creditUsd !== undefined && func0.call(data75, "creditUsd")){
let data78 = data75.creditUsd;
if(!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78)))){
const err268 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err269 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
if(data78 < 0 || isNaN(data78)){
const err270 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data75.per !== undefined && func0.call(data75, "per")){
let data79 = data75.per;
if(!(data79 === "month")){
const err271 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/per",schemaPath:"#/$defs/entitlement/properties/per/enum",keyword:"enum",params:{allowedValues: schema34.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(typeof data79 === "string"){
if(func79(data79) > 20){
const err272 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/per",schemaPath:"#/$defs/entitlement/properties/per/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
else {
const err273 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12+"/per",schemaPath:"#/$defs/entitlement/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data75.per !== undefined && func0.call(data75, "per")){
if((data75.creditUsd === undefined) || (!(func0.call(data75, "creditUsd")))){
const err274 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/$defs/entitlement/dependentRequired",keyword:"dependentRequired",params:{property: "per",
    missingProperty: "creditUsd",
    depsCount: 1,
    deps: "creditUsd"},message:"must have property creditUsd when property per is present"};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
}
else {
const err275 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements/" + i12,schemaPath:"#/$defs/entitlement/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err276 = {instancePath:instancePath+"/tiers/" + i11+"/entitlements",schemaPath:"#/properties/tiers/items/properties/entitlements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
if(data68.placement !== undefined && func0.call(data68, "placement")){
let data80 = data68.placement;
if(!(((typeof data80 == "number") && (!(data80 % 1) && !isNaN(data80))) && (isFinite(data80)))){
const err277 = {instancePath:instancePath+"/tiers/" + i11+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
if((typeof data80 == "number") && (isFinite(data80))){
if(data80 > 10 || isNaN(data80)){
const err278 = {instancePath:instancePath+"/tiers/" + i11+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/maximum",keyword:"maximum",params:{comparison: "<=", limit: 10},message:"must be <= 10"};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(data80 < 0 || isNaN(data80)){
const err279 = {instancePath:instancePath+"/tiers/" + i11+"/placement",schemaPath:"#/properties/tiers/items/properties/placement/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data68.defined !== undefined && func0.call(data68, "defined")){
if(typeof data68.defined !== "boolean"){
const err280 = {instancePath:instancePath+"/tiers/" + i11+"/defined",schemaPath:"#/properties/tiers/items/properties/defined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data68.note !== undefined && func0.call(data68, "note")){
let data82 = data68.note;
if(typeof data82 === "string"){
if(func79(data82) > 300){
const err281 = {instancePath:instancePath+"/tiers/" + i11+"/note",schemaPath:"#/properties/tiers/items/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(func79(data82) < 1){
const err282 = {instancePath:instancePath+"/tiers/" + i11+"/note",schemaPath:"#/properties/tiers/items/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
else {
const err283 = {instancePath:instancePath+"/tiers/" + i11+"/note",schemaPath:"#/properties/tiers/items/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
else {
const err284 = {instancePath:instancePath+"/tiers/" + i11,schemaPath:"#/properties/tiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err285 = {instancePath:instancePath+"/tiers",schemaPath:"#/properties/tiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data.candidacy !== undefined && func0.call(data, "candidacy")){
let data83 = data.candidacy;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if((data83.entitlements === undefined) || (!(func0.call(data83, "entitlements")))){
const err286 = {instancePath:instancePath+"/candidacy",schemaPath:"#/properties/candidacy/required",keyword:"required",params:{missingProperty: "entitlements"},message:"must have required property '"+"entitlements"+"'"};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
for(const key11 of Object.keys(data83)){
if(!(key11 === "entitlements")){
const err287 = {instancePath:instancePath+"/candidacy",schemaPath:"#/properties/candidacy/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
if(data83.entitlements !== undefined && func0.call(data83, "entitlements")){
let data84 = data83.entitlements;
if(Array.isArray(data84)){
if(data84.length > 20){
const err288 = {instancePath:instancePath+"/candidacy/entitlements",schemaPath:"#/properties/candidacy/properties/entitlements/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
const len13 = data84.length;
for(let i13=0; i13<len13; i13++){
let data85 = data84[i13];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if((data85.id === undefined) || (!(func0.call(data85, "id")))){
const err289 = {instancePath:instancePath+"/candidacy/entitlements/" + i13,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
if((data85.text === undefined) || (!(func0.call(data85, "text")))){
const err290 = {instancePath:instancePath+"/candidacy/entitlements/" + i13,schemaPath:"#/$defs/entitlement/required",keyword:"required",params:{missingProperty: "text"},message:"must have required property '"+"text"+"'"};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
for(const key12 of Object.keys(data85)){
if(!((((key12 === "id") || (key12 === "text")) || (key12 === "creditUsd")) || (key12 === "per"))){
const err291 = {instancePath:instancePath+"/candidacy/entitlements/" + i13,schemaPath:"#/$defs/entitlement/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
if(data85.id !== undefined && func0.call(data85, "id")){
let data86 = data85.id;
if(typeof data86 === "string"){
if(func79(data86) > 60){
const err292 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/id",schemaPath:"#/$defs/entitlement/properties/id/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
if(func79(data86) < 1){
const err293 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/id",schemaPath:"#/$defs/entitlement/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
else {
const err294 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/id",schemaPath:"#/$defs/entitlement/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data85.text !== undefined && func0.call(data85, "text")){
let data87 = data85.text;
if(typeof data87 === "string"){
if(func79(data87) > 300){
const err295 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/text",schemaPath:"#/$defs/entitlement/properties/text/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
if(func79(data87) < 1){
const err296 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/text",schemaPath:"#/$defs/entitlement/properties/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/text",schemaPath:"#/$defs/entitlement/properties/text/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
if(data85.creditUsd !== undefined && func0.call(data85, "creditUsd")){
let data88 = data85.creditUsd;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err298 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 > 1000000 || isNaN(data88)){
const err299 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000000},message:"must be <= 1000000"};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
if(data88 < 0 || isNaN(data88)){
const err300 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/creditUsd",schemaPath:"#/$defs/entitlement/properties/creditUsd/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
}
if(data85.per !== undefined && func0.call(data85, "per")){
let data89 = data85.per;
if(!(data89 === "month")){
const err301 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/per",schemaPath:"#/$defs/entitlement/properties/per/enum",keyword:"enum",params:{allowedValues: schema34.properties.per.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
if(typeof data89 === "string"){
if(func79(data89) > 20){
const err302 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/per",schemaPath:"#/$defs/entitlement/properties/per/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {instancePath:instancePath+"/candidacy/entitlements/" + i13+"/per",schemaPath:"#/$defs/entitlement/properties/per/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data85.per !== undefined && func0.call(data85, "per")){
if((data85.creditUsd === undefined) || (!(func0.call(data85, "creditUsd")))){
const err304 = {instancePath:instancePath+"/candidacy/entitlements/" + i13,schemaPath:"#/$defs/entitlement/dependentRequired",keyword:"dependentRequired",params:{property: "per",
    missingProperty: "creditUsd",
    depsCount: 1,
    deps: "creditUsd"},message:"must have property creditUsd when property per is present"};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
}
else {
const err305 = {instancePath:instancePath+"/candidacy/entitlements/" + i13,schemaPath:"#/$defs/entitlement/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
else {
const err306 = {instancePath:instancePath+"/candidacy/entitlements",schemaPath:"#/properties/candidacy/properties/entitlements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/candidacy",schemaPath:"#/properties/candidacy/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data.creditWhile !== undefined && func0.call(data, "creditWhile")){
let data90 = data.creditWhile;
if(typeof data90 === "string"){
if(func79(data90) > 9){
const err308 = {instancePath:instancePath+"/creditWhile",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if(!pattern5.test(data90)){
const err309 = {instancePath:instancePath+"/creditWhile",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2,5}-[0-9]{1,3}$"},message:"must match pattern \""+"^[A-Z]{2,5}-[0-9]{1,3}$"+"\""};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {instancePath:instancePath+"/creditWhile",schemaPath:"../front-matter/common.schema.json#/$defs/requirementId/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data.lifecycle !== undefined && func0.call(data, "lifecycle")){
let data91 = data.lifecycle;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if((data91.statuses === undefined) || (!(func0.call(data91, "statuses")))){
const err311 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "statuses"},message:"must have required property '"+"statuses"+"'"};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if((data91.transitions === undefined) || (!(func0.call(data91, "transitions")))){
const err312 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/required",keyword:"required",params:{missingProperty: "transitions"},message:"must have required property '"+"transitions"+"'"};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
for(const key13 of Object.keys(data91)){
if(!((key13 === "statuses") || (key13 === "transitions"))){
const err313 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(data91.statuses !== undefined && func0.call(data91, "statuses")){
let data92 = data91.statuses;
if(Array.isArray(data92)){
if(data92.length > 10){
const err314 = {instancePath:instancePath+"/lifecycle/statuses",schemaPath:"#/properties/lifecycle/properties/statuses/maxItems",keyword:"maxItems",params:{limit: 10},message:"must NOT have more than 10 items"};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
const len14 = data92.length;
for(let i14=0; i14<len14; i14++){
let data93 = data92[i14];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if((data93.id === undefined) || (!(func0.call(data93, "id")))){
const err315 = {instancePath:instancePath+"/lifecycle/statuses/" + i14,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
if((data93.title === undefined) || (!(func0.call(data93, "title")))){
const err316 = {instancePath:instancePath+"/lifecycle/statuses/" + i14,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
if((data93.meaning === undefined) || (!(func0.call(data93, "meaning")))){
const err317 = {instancePath:instancePath+"/lifecycle/statuses/" + i14,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "meaning"},message:"must have required property '"+"meaning"+"'"};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if((data93.publishes === undefined) || (!(func0.call(data93, "publishes")))){
const err318 = {instancePath:instancePath+"/lifecycle/statuses/" + i14,schemaPath:"#/properties/lifecycle/properties/statuses/items/required",keyword:"required",params:{missingProperty: "publishes"},message:"must have required property '"+"publishes"+"'"};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
for(const key14 of Object.keys(data93)){
if(!((((key14 === "id") || (key14 === "title")) || (key14 === "meaning")) || (key14 === "publishes"))){
const err319 = {instancePath:instancePath+"/lifecycle/statuses/" + i14,schemaPath:"#/properties/lifecycle/properties/statuses/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
if(data93.id !== undefined && func0.call(data93, "id")){
let data94 = data93.id;
if(!((((((data94 === "applicant") || (data94 === "candidate")) || (data94 === "member")) || (data94 === "declined")) || (data94 === "withdrawn")) || (data94 === "lapsed"))){
const err320 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.statuses.items.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
if(typeof data94 === "string"){
if(func79(data94) > 20){
const err321 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
else {
const err322 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/id",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data93.title !== undefined && func0.call(data93, "title")){
let data95 = data93.title;
if(typeof data95 === "string"){
if(func79(data95) > 40){
const err323 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
if(func79(data95) < 1){
const err324 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
else {
const err325 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/title",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data93.meaning !== undefined && func0.call(data93, "meaning")){
let data96 = data93.meaning;
if(typeof data96 === "string"){
if(func79(data96) > 300){
const err326 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
if(func79(data96) < 1){
const err327 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/meaning",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/meaning/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
if(data93.publishes !== undefined && func0.call(data93, "publishes")){
let data97 = data93.publishes;
if(!(((data97 === "nothing") || (data97 === "certified-solutions")) || (data97 === "notice"))){
const err329 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.statuses.items.properties.publishes.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
if(typeof data97 === "string"){
if(func79(data97) > 24){
const err330 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/maxLength",keyword:"maxLength",params:{limit: 24},message:"must NOT have more than 24 characters"};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
else {
const err331 = {instancePath:instancePath+"/lifecycle/statuses/" + i14+"/publishes",schemaPath:"#/properties/lifecycle/properties/statuses/items/properties/publishes/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/lifecycle/statuses/" + i14,schemaPath:"#/properties/lifecycle/properties/statuses/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
}
else {
const err333 = {instancePath:instancePath+"/lifecycle/statuses",schemaPath:"#/properties/lifecycle/properties/statuses/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
if(data91.transitions !== undefined && func0.call(data91, "transitions")){
let data98 = data91.transitions;
if(Array.isArray(data98)){
if(data98.length > 30){
const err334 = {instancePath:instancePath+"/lifecycle/transitions",schemaPath:"#/properties/lifecycle/properties/transitions/maxItems",keyword:"maxItems",params:{limit: 30},message:"must NOT have more than 30 items"};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
const len15 = data98.length;
for(let i15=0; i15<len15; i15++){
let data99 = data98[i15];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if((data99.id === undefined) || (!(func0.call(data99, "id")))){
const err335 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
if((data99.title === undefined) || (!(func0.call(data99, "title")))){
const err336 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
if((data99.from === undefined) || (!(func0.call(data99, "from")))){
const err337 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "from"},message:"must have required property '"+"from"+"'"};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
if((data99.to === undefined) || (!(func0.call(data99, "to")))){
const err338 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "to"},message:"must have required property '"+"to"+"'"};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
if((data99.by === undefined) || (!(func0.call(data99, "by")))){
const err339 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "by"},message:"must have required property '"+"by"+"'"};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
if((data99.source === undefined) || (!(func0.call(data99, "source")))){
const err340 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/required",keyword:"required",params:{missingProperty: "source"},message:"must have required property '"+"source"+"'"};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
for(const key15 of Object.keys(data99)){
if(!(func0.call(schema31.properties.lifecycle.properties.transitions.items.properties, key15))){
const err341 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data99.id !== undefined && func0.call(data99, "id")){
let data100 = data99.id;
if(typeof data100 === "string"){
if(func79(data100) > 42){
const err342 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/id",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 42},message:"must NOT have more than 42 characters"};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
if(!pattern7.test(data100)){
const err343 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/id",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z-]{1,40}$"},message:"must match pattern \""+"^[a-z][a-z-]{1,40}$"+"\""};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
else {
const err344 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/id",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
}
if(data99.title !== undefined && func0.call(data99, "title")){
let data101 = data99.title;
if(typeof data101 === "string"){
if(func79(data101) > 60){
const err345 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/title",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(func79(data101) < 1){
const err346 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/title",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
else {
const err347 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/title",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data99.from !== undefined && func0.call(data99, "from")){
let data102 = data99.from;
if(!((((((data102 === "applicant") || (data102 === "candidate")) || (data102 === "member")) || (data102 === "declined")) || (data102 === "withdrawn")) || (data102 === "lapsed"))){
const err348 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.from.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if(typeof data102 === "string"){
if(func79(data102) > 20){
const err349 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
else {
const err350 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/from",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/from/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
if(data99.to !== undefined && func0.call(data99, "to")){
let data103 = data99.to;
if(!((((((data103 === "applicant") || (data103 === "candidate")) || (data103 === "member")) || (data103 === "declined")) || (data103 === "withdrawn")) || (data103 === "lapsed"))){
const err351 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.to.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
if(typeof data103 === "string"){
if(func79(data103) > 20){
const err352 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
else {
const err353 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/to",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/to/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
if(data99.fromTier !== undefined && func0.call(data99, "fromTier")){
let data104 = data99.fromTier;
if(typeof data104 === "string"){
if(func79(data104) > 40){
const err354 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/fromTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/fromTier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
if(!pattern8.test(data104)){
const err355 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/fromTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/fromTier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/fromTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/fromTier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data99.toTier !== undefined && func0.call(data99, "toTier")){
let data105 = data99.toTier;
if(typeof data105 === "string"){
if(func79(data105) > 40){
const err357 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/toTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/toTier/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if(!pattern8.test(data105)){
const err358 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/toTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/toTier/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
else {
const err359 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/toTier",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/toTier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data99.by !== undefined && func0.call(data99, "by")){
let data106 = data99.by;
if(!((data106 === "partner") || (data106 === "ecosystem-team"))){
const err360 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.by.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if(typeof data106 === "string"){
if(func79(data106) > 20){
const err361 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
else {
const err362 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/by",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/by/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data99.blockedBy !== undefined && func0.call(data99, "blockedBy")){
let data107 = data99.blockedBy;
if(typeof data107 === "string"){
if(func79(data107) > 46){
const err363 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/maxLength",keyword:"maxLength",params:{limit: 46},message:"must NOT have more than 46 characters"};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(!pattern15.test(data107)){
const err364 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/pattern",keyword:"pattern",params:{pattern: "^(?:applicant->candidate|candidate->member|renewal|tier->[a-z][a-z0-9-]{0,39})$"},message:"must match pattern \""+"^(?:applicant->candidate|candidate->member|renewal|tier->[a-z][a-z0-9-]{0,39})$"+"\""};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/blockedBy",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/blockedBy/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data99.source !== undefined && func0.call(data99, "source")){
let data108 = data99.source;
if(!((data108 === "guide") || (data108 === "product decision"))){
const err366 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/enum",keyword:"enum",params:{allowedValues: schema31.properties.lifecycle.properties.transitions.items.properties.source.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
if(typeof data108 === "string"){
if(func79(data108) > 20){
const err367 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/maxLength",keyword:"maxLength",params:{limit: 20},message:"must NOT have more than 20 characters"};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
else {
const err368 = {instancePath:instancePath+"/lifecycle/transitions/" + i15+"/source",schemaPath:"#/properties/lifecycle/properties/transitions/items/properties/source/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err369 = {instancePath:instancePath+"/lifecycle/transitions/" + i15,schemaPath:"#/properties/lifecycle/properties/transitions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
}
}
else {
const err370 = {instancePath:instancePath+"/lifecycle/transitions",schemaPath:"#/properties/lifecycle/properties/transitions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
else {
const err371 = {instancePath:instancePath+"/lifecycle",schemaPath:"#/properties/lifecycle/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
if(data.windows !== undefined && func0.call(data, "windows")){
let data109 = data.windows;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if((data109.candidacyMonths === undefined) || (!(func0.call(data109, "candidacyMonths")))){
const err372 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "candidacyMonths"},message:"must have required property '"+"candidacyMonths"+"'"};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if((data109.reviewMonths === undefined) || (!(func0.call(data109, "reviewMonths")))){
const err373 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "reviewMonths"},message:"must have required property '"+"reviewMonths"+"'"};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
if((data109.termNoticeDays === undefined) || (!(func0.call(data109, "termNoticeDays")))){
const err374 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/required",keyword:"required",params:{missingProperty: "termNoticeDays"},message:"must have required property '"+"termNoticeDays"+"'"};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
for(const key16 of Object.keys(data109)){
if(!(((key16 === "candidacyMonths") || (key16 === "reviewMonths")) || (key16 === "termNoticeDays"))){
const err375 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data109.candidacyMonths !== undefined && func0.call(data109, "candidacyMonths")){
let data110 = data109.candidacyMonths;
if(!(((typeof data110 == "number") && (!(data110 % 1) && !isNaN(data110))) && (isFinite(data110)))){
const err376 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
if((typeof data110 == "number") && (isFinite(data110))){
if(data110 > 36 || isNaN(data110)){
const err377 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 36},message:"must be <= 36"};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
if(data110 < 1 || isNaN(data110)){
const err378 = {instancePath:instancePath+"/windows/candidacyMonths",schemaPath:"#/properties/windows/properties/candidacyMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
}
if(data109.reviewMonths !== undefined && func0.call(data109, "reviewMonths")){
let data111 = data109.reviewMonths;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err379 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 > 60 || isNaN(data111)){
const err380 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
if(data111 < 1 || isNaN(data111)){
const err381 = {instancePath:instancePath+"/windows/reviewMonths",schemaPath:"#/properties/windows/properties/reviewMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
}
if(data109.termNoticeDays !== undefined && func0.call(data109, "termNoticeDays")){
let data112 = data109.termNoticeDays;
if(!(((typeof data112 == "number") && (!(data112 % 1) && !isNaN(data112))) && (isFinite(data112)))){
const err382 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 > 400 || isNaN(data112)){
const err383 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400"};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
if(data112 < 1 || isNaN(data112)){
const err384 = {instancePath:instancePath+"/windows/termNoticeDays",schemaPath:"#/properties/windows/properties/termNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
}
else {
const err385 = {instancePath:instancePath+"/windows",schemaPath:"#/properties/windows/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data.house !== undefined && func0.call(data, "house")){
let data113 = data.house;
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if((data113.contactsVerifiedMonths === undefined) || (!(func0.call(data113, "contactsVerifiedMonths")))){
const err386 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "contactsVerifiedMonths"},message:"must have required property '"+"contactsVerifiedMonths"+"'"};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if((data113.sharedWordingPercent === undefined) || (!(func0.call(data113, "sharedWordingPercent")))){
const err387 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "sharedWordingPercent"},message:"must have required property '"+"sharedWordingPercent"+"'"};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if((data113.requirementNoticeDays === undefined) || (!(func0.call(data113, "requirementNoticeDays")))){
const err388 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "requirementNoticeDays"},message:"must have required property '"+"requirementNoticeDays"+"'"};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
if((data113.retirementNoticeDays === undefined) || (!(func0.call(data113, "retirementNoticeDays")))){
const err389 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/required",keyword:"required",params:{missingProperty: "retirementNoticeDays"},message:"must have required property '"+"retirementNoticeDays"+"'"};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
for(const key17 of Object.keys(data113)){
if(!((((key17 === "contactsVerifiedMonths") || (key17 === "sharedWordingPercent")) || (key17 === "requirementNoticeDays")) || (key17 === "retirementNoticeDays"))){
const err390 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data113.contactsVerifiedMonths !== undefined && func0.call(data113, "contactsVerifiedMonths")){
let data114 = data113.contactsVerifiedMonths;
if(!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114)))){
const err391 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 60 || isNaN(data114)){
const err392 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/maximum",keyword:"maximum",params:{comparison: "<=", limit: 60},message:"must be <= 60"};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err393 = {instancePath:instancePath+"/house/contactsVerifiedMonths",schemaPath:"#/properties/house/properties/contactsVerifiedMonths/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
}
if(data113.sharedWordingPercent !== undefined && func0.call(data113, "sharedWordingPercent")){
let data115 = data113.sharedWordingPercent;
if(!(((typeof data115 == "number") && (!(data115 % 1) && !isNaN(data115))) && (isFinite(data115)))){
const err394 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if((typeof data115 == "number") && (isFinite(data115))){
if(data115 > 100 || isNaN(data115)){
const err395 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
if(data115 < 1 || isNaN(data115)){
const err396 = {instancePath:instancePath+"/house/sharedWordingPercent",schemaPath:"#/properties/house/properties/sharedWordingPercent/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
if(data113.requirementNoticeDays !== undefined && func0.call(data113, "requirementNoticeDays")){
let data116 = data113.requirementNoticeDays;
if(!(((typeof data116 == "number") && (!(data116 % 1) && !isNaN(data116))) && (isFinite(data116)))){
const err397 = {instancePath:instancePath+"/house/requirementNoticeDays",schemaPath:"#/properties/house/properties/requirementNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if((typeof data116 == "number") && (isFinite(data116))){
if(data116 > 400 || isNaN(data116)){
const err398 = {instancePath:instancePath+"/house/requirementNoticeDays",schemaPath:"#/properties/house/properties/requirementNoticeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 400},message:"must be <= 400"};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
if(data116 < 1 || isNaN(data116)){
const err399 = {instancePath:instancePath+"/house/requirementNoticeDays",schemaPath:"#/properties/house/properties/requirementNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
}
if(data113.retirementNoticeDays !== undefined && func0.call(data113, "retirementNoticeDays")){
let data117 = data113.retirementNoticeDays;
if(!(((typeof data117 == "number") && (!(data117 % 1) && !isNaN(data117))) && (isFinite(data117)))){
const err400 = {instancePath:instancePath+"/house/retirementNoticeDays",schemaPath:"#/properties/house/properties/retirementNoticeDays/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if((typeof data117 == "number") && (isFinite(data117))){
if(data117 > 800 || isNaN(data117)){
const err401 = {instancePath:instancePath+"/house/retirementNoticeDays",schemaPath:"#/properties/house/properties/retirementNoticeDays/maximum",keyword:"maximum",params:{comparison: "<=", limit: 800},message:"must be <= 800"};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data117 < 1 || isNaN(data117)){
const err402 = {instancePath:instancePath+"/house/retirementNoticeDays",schemaPath:"#/properties/house/properties/retirementNoticeDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
}
}
else {
const err403 = {instancePath:instancePath+"/house",schemaPath:"#/properties/house/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(data.categories !== undefined && func0.call(data, "categories")){
let data118 = data.categories;
if(Array.isArray(data118)){
if(data118.length > 60){
const err404 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/maxItems",keyword:"maxItems",params:{limit: 60},message:"must NOT have more than 60 items"};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if(data118.length < 1){
const err405 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
const len16 = data118.length;
for(let i16=0; i16<len16; i16++){
let data119 = data118[i16];
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if((data119.id === undefined) || (!(func0.call(data119, "id")))){
const err406 = {instancePath:instancePath+"/categories/" + i16,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
if((data119.title === undefined) || (!(func0.call(data119, "title")))){
const err407 = {instancePath:instancePath+"/categories/" + i16,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
for(const key18 of Object.keys(data119)){
if(!(((key18 === "id") || (key18 === "title")) || (key18 === "about"))){
const err408 = {instancePath:instancePath+"/categories/" + i16,schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
}
if(data119.id !== undefined && func0.call(data119, "id")){
let data120 = data119.id;
if(typeof data120 === "string"){
if(func79(data120) > 40){
const err409 = {instancePath:instancePath+"/categories/" + i16+"/id",schemaPath:"#/$defs/value/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
if(!pattern8.test(data120)){
const err410 = {instancePath:instancePath+"/categories/" + i16+"/id",schemaPath:"#/$defs/value/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
else {
const err411 = {instancePath:instancePath+"/categories/" + i16+"/id",schemaPath:"#/$defs/value/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
if(data119.title !== undefined && func0.call(data119, "title")){
let data121 = data119.title;
if(typeof data121 === "string"){
if(func79(data121) > 60){
const err412 = {instancePath:instancePath+"/categories/" + i16+"/title",schemaPath:"#/$defs/value/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
if(func79(data121) < 1){
const err413 = {instancePath:instancePath+"/categories/" + i16+"/title",schemaPath:"#/$defs/value/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {instancePath:instancePath+"/categories/" + i16+"/title",schemaPath:"#/$defs/value/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
if(data119.about !== undefined && func0.call(data119, "about")){
let data122 = data119.about;
if(typeof data122 === "string"){
if(func79(data122) > 200){
const err415 = {instancePath:instancePath+"/categories/" + i16+"/about",schemaPath:"#/$defs/value/properties/about/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
if(func79(data122) < 1){
const err416 = {instancePath:instancePath+"/categories/" + i16+"/about",schemaPath:"#/$defs/value/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/categories/" + i16+"/about",schemaPath:"#/$defs/value/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/categories/" + i16,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
}
else {
const err419 = {instancePath:instancePath+"/categories",schemaPath:"#/properties/categories/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
if(data.deliveries !== undefined && func0.call(data, "deliveries")){
let data123 = data.deliveries;
if(Array.isArray(data123)){
if(data123.length > 20){
const err420 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
if(data123.length < 1){
const err421 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
const len17 = data123.length;
for(let i17=0; i17<len17; i17++){
let data124 = data123[i17];
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
if((data124.id === undefined) || (!(func0.call(data124, "id")))){
const err422 = {instancePath:instancePath+"/deliveries/" + i17,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if((data124.title === undefined) || (!(func0.call(data124, "title")))){
const err423 = {instancePath:instancePath+"/deliveries/" + i17,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
for(const key19 of Object.keys(data124)){
if(!(((key19 === "id") || (key19 === "title")) || (key19 === "about"))){
const err424 = {instancePath:instancePath+"/deliveries/" + i17,schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
if(data124.id !== undefined && func0.call(data124, "id")){
let data125 = data124.id;
if(typeof data125 === "string"){
if(func79(data125) > 40){
const err425 = {instancePath:instancePath+"/deliveries/" + i17+"/id",schemaPath:"#/$defs/value/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
if(!pattern8.test(data125)){
const err426 = {instancePath:instancePath+"/deliveries/" + i17+"/id",schemaPath:"#/$defs/value/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
else {
const err427 = {instancePath:instancePath+"/deliveries/" + i17+"/id",schemaPath:"#/$defs/value/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data124.title !== undefined && func0.call(data124, "title")){
let data126 = data124.title;
if(typeof data126 === "string"){
if(func79(data126) > 60){
const err428 = {instancePath:instancePath+"/deliveries/" + i17+"/title",schemaPath:"#/$defs/value/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
if(func79(data126) < 1){
const err429 = {instancePath:instancePath+"/deliveries/" + i17+"/title",schemaPath:"#/$defs/value/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
const err430 = {instancePath:instancePath+"/deliveries/" + i17+"/title",schemaPath:"#/$defs/value/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data124.about !== undefined && func0.call(data124, "about")){
let data127 = data124.about;
if(typeof data127 === "string"){
if(func79(data127) > 200){
const err431 = {instancePath:instancePath+"/deliveries/" + i17+"/about",schemaPath:"#/$defs/value/properties/about/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
if(func79(data127) < 1){
const err432 = {instancePath:instancePath+"/deliveries/" + i17+"/about",schemaPath:"#/$defs/value/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
else {
const err433 = {instancePath:instancePath+"/deliveries/" + i17+"/about",schemaPath:"#/$defs/value/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
}
else {
const err434 = {instancePath:instancePath+"/deliveries/" + i17,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
}
else {
const err435 = {instancePath:instancePath+"/deliveries",schemaPath:"#/properties/deliveries/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data.terms !== undefined && func0.call(data, "terms")){
let data128 = data.terms;
if(Array.isArray(data128)){
if(data128.length > 20){
const err436 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
if(data128.length < 1){
const err437 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
const len18 = data128.length;
for(let i18=0; i18<len18; i18++){
let data129 = data128[i18];
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
if((data129.id === undefined) || (!(func0.call(data129, "id")))){
const err438 = {instancePath:instancePath+"/terms/" + i18,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
if((data129.title === undefined) || (!(func0.call(data129, "title")))){
const err439 = {instancePath:instancePath+"/terms/" + i18,schemaPath:"#/$defs/value/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
for(const key20 of Object.keys(data129)){
if(!(((key20 === "id") || (key20 === "title")) || (key20 === "about"))){
const err440 = {instancePath:instancePath+"/terms/" + i18,schemaPath:"#/$defs/value/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data129.id !== undefined && func0.call(data129, "id")){
let data130 = data129.id;
if(typeof data130 === "string"){
if(func79(data130) > 40){
const err441 = {instancePath:instancePath+"/terms/" + i18+"/id",schemaPath:"#/$defs/value/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
if(!pattern8.test(data130)){
const err442 = {instancePath:instancePath+"/terms/" + i18+"/id",schemaPath:"#/$defs/value/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/terms/" + i18+"/id",schemaPath:"#/$defs/value/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
if(data129.title !== undefined && func0.call(data129, "title")){
let data131 = data129.title;
if(typeof data131 === "string"){
if(func79(data131) > 60){
const err444 = {instancePath:instancePath+"/terms/" + i18+"/title",schemaPath:"#/$defs/value/properties/title/maxLength",keyword:"maxLength",params:{limit: 60},message:"must NOT have more than 60 characters"};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
if(func79(data131) < 1){
const err445 = {instancePath:instancePath+"/terms/" + i18+"/title",schemaPath:"#/$defs/value/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
else {
const err446 = {instancePath:instancePath+"/terms/" + i18+"/title",schemaPath:"#/$defs/value/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data129.about !== undefined && func0.call(data129, "about")){
let data132 = data129.about;
if(typeof data132 === "string"){
if(func79(data132) > 200){
const err447 = {instancePath:instancePath+"/terms/" + i18+"/about",schemaPath:"#/$defs/value/properties/about/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(func79(data132) < 1){
const err448 = {instancePath:instancePath+"/terms/" + i18+"/about",schemaPath:"#/$defs/value/properties/about/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
else {
const err449 = {instancePath:instancePath+"/terms/" + i18+"/about",schemaPath:"#/$defs/value/properties/about/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
}
else {
const err450 = {instancePath:instancePath+"/terms/" + i18,schemaPath:"#/$defs/value/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
}
else {
const err451 = {instancePath:instancePath+"/terms",schemaPath:"#/properties/terms/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
if(data.supportTiers !== undefined && func0.call(data, "supportTiers")){
let data133 = data.supportTiers;
if(Array.isArray(data133)){
if(data133.length > 5){
const err452 = {instancePath:instancePath+"/supportTiers",schemaPath:"#/properties/supportTiers/maxItems",keyword:"maxItems",params:{limit: 5},message:"must NOT have more than 5 items"};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
const len19 = data133.length;
for(let i19=0; i19<len19; i19++){
let data134 = data133[i19];
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
if((data134.id === undefined) || (!(func0.call(data134, "id")))){
const err453 = {instancePath:instancePath+"/supportTiers/" + i19,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if((data134.title === undefined) || (!(func0.call(data134, "title")))){
const err454 = {instancePath:instancePath+"/supportTiers/" + i19,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if((data134.how === undefined) || (!(func0.call(data134, "how")))){
const err455 = {instancePath:instancePath+"/supportTiers/" + i19,schemaPath:"#/properties/supportTiers/items/required",keyword:"required",params:{missingProperty: "how"},message:"must have required property '"+"how"+"'"};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key21 of Object.keys(data134)){
if(!(((key21 === "id") || (key21 === "title")) || (key21 === "how"))){
const err456 = {instancePath:instancePath+"/supportTiers/" + i19,schemaPath:"#/properties/supportTiers/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data134.id !== undefined && func0.call(data134, "id")){
let data135 = data134.id;
if(typeof data135 === "string"){
if(func79(data135) > 40){
const err457 = {instancePath:instancePath+"/supportTiers/" + i19+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
if(!pattern8.test(data135)){
const err458 = {instancePath:instancePath+"/supportTiers/" + i19+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]{0,39}$"},message:"must match pattern \""+"^[a-z][a-z0-9-]{0,39}$"+"\""};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/supportTiers/" + i19+"/id",schemaPath:"#/properties/supportTiers/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
}
if(data134.title !== undefined && func0.call(data134, "title")){
let data136 = data134.title;
if(typeof data136 === "string"){
if(func79(data136) > 40){
const err460 = {instancePath:instancePath+"/supportTiers/" + i19+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
if(func79(data136) < 1){
const err461 = {instancePath:instancePath+"/supportTiers/" + i19+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/supportTiers/" + i19+"/title",schemaPath:"#/properties/supportTiers/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data134.how !== undefined && func0.call(data134, "how")){
let data137 = data134.how;
if(typeof data137 === "string"){
if(func79(data137) > 200){
const err463 = {instancePath:instancePath+"/supportTiers/" + i19+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
if(func79(data137) < 1){
const err464 = {instancePath:instancePath+"/supportTiers/" + i19+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
else {
const err465 = {instancePath:instancePath+"/supportTiers/" + i19+"/how",schemaPath:"#/properties/supportTiers/items/properties/how/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {instancePath:instancePath+"/supportTiers/" + i19,schemaPath:"#/properties/supportTiers/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
}
else {
const err467 = {instancePath:instancePath+"/supportTiers",schemaPath:"#/properties/supportTiers/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
if(data.responsibilities !== undefined && func0.call(data, "responsibilities")){
let data138 = data.responsibilities;
if(Array.isArray(data138)){
if(data138.length > 20){
const err468 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/maxItems",keyword:"maxItems",params:{limit: 20},message:"must NOT have more than 20 items"};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
const len20 = data138.length;
for(let i20=0; i20<len20; i20++){
let data139 = data138[i20];
if(data139 && typeof data139 == "object" && !Array.isArray(data139)){
if((data139.title === undefined) || (!(func0.call(data139, "title")))){
const err469 = {instancePath:instancePath+"/responsibilities/" + i20,schemaPath:"#/properties/responsibilities/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
if((data139.sentence === undefined) || (!(func0.call(data139, "sentence")))){
const err470 = {instancePath:instancePath+"/responsibilities/" + i20,schemaPath:"#/properties/responsibilities/items/required",keyword:"required",params:{missingProperty: "sentence"},message:"must have required property '"+"sentence"+"'"};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
for(const key22 of Object.keys(data139)){
if(!((key22 === "title") || (key22 === "sentence"))){
const err471 = {instancePath:instancePath+"/responsibilities/" + i20,schemaPath:"#/properties/responsibilities/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
if(data139.title !== undefined && func0.call(data139, "title")){
let data140 = data139.title;
if(typeof data140 === "string"){
if(func79(data140) > 120){
const err472 = {instancePath:instancePath+"/responsibilities/" + i20+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
if(func79(data140) < 1){
const err473 = {instancePath:instancePath+"/responsibilities/" + i20+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
else {
const err474 = {instancePath:instancePath+"/responsibilities/" + i20+"/title",schemaPath:"#/properties/responsibilities/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
}
if(data139.sentence !== undefined && func0.call(data139, "sentence")){
let data141 = data139.sentence;
if(typeof data141 === "string"){
if(func79(data141) > 600){
const err475 = {instancePath:instancePath+"/responsibilities/" + i20+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/maxLength",keyword:"maxLength",params:{limit: 600},message:"must NOT have more than 600 characters"};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
if(func79(data141) < 1){
const err476 = {instancePath:instancePath+"/responsibilities/" + i20+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
else {
const err477 = {instancePath:instancePath+"/responsibilities/" + i20+"/sentence",schemaPath:"#/properties/responsibilities/items/properties/sentence/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
else {
const err478 = {instancePath:instancePath+"/responsibilities/" + i20,schemaPath:"#/properties/responsibilities/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
}
else {
const err479 = {instancePath:instancePath+"/responsibilities",schemaPath:"#/properties/responsibilities/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data.sections !== undefined && func0.call(data, "sections")){
let data142 = data.sections;
if(data142 && typeof data142 == "object" && !Array.isArray(data142)){
if((data142["public-article"] === undefined) || (!(func0.call(data142, "public-article")))){
const err480 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "public-article"},message:"must have required property '"+"public-article"+"'"};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
if((data142["internal-article"] === undefined) || (!(func0.call(data142, "internal-article")))){
const err481 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "internal-article"},message:"must have required property '"+"internal-article"+"'"};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if((data142.application === undefined) || (!(func0.call(data142, "application")))){
const err482 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/required",keyword:"required",params:{missingProperty: "application"},message:"must have required property '"+"application"+"'"};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
for(const key23 of Object.keys(data142)){
if(!(((key23 === "public-article") || (key23 === "internal-article")) || (key23 === "application"))){
const err483 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data142["public-article"] !== undefined && func0.call(data142, "public-article")){
let data143 = data142["public-article"];
if(Array.isArray(data143)){
if(data143.length > 40){
const err484 = {instancePath:instancePath+"/sections/public-article",schemaPath:"#/properties/sections/properties/public-article/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
const len21 = data143.length;
for(let i21=0; i21<len21; i21++){
if(!(validate22(data143[i21], {instancePath:instancePath+"/sections/public-article/" + i21,parentData:data143,parentDataProperty:i21,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err485 = {instancePath:instancePath+"/sections/public-article",schemaPath:"#/properties/sections/properties/public-article/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
if(data142["internal-article"] !== undefined && func0.call(data142, "internal-article")){
let data145 = data142["internal-article"];
if(Array.isArray(data145)){
if(data145.length > 40){
const err486 = {instancePath:instancePath+"/sections/internal-article",schemaPath:"#/properties/sections/properties/internal-article/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
const len22 = data145.length;
for(let i22=0; i22<len22; i22++){
if(!(validate22(data145[i22], {instancePath:instancePath+"/sections/internal-article/" + i22,parentData:data145,parentDataProperty:i22,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err487 = {instancePath:instancePath+"/sections/internal-article",schemaPath:"#/properties/sections/properties/internal-article/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data142.application !== undefined && func0.call(data142, "application")){
let data147 = data142.application;
if(Array.isArray(data147)){
if(data147.length > 40){
const err488 = {instancePath:instancePath+"/sections/application",schemaPath:"#/properties/sections/properties/application/maxItems",keyword:"maxItems",params:{limit: 40},message:"must NOT have more than 40 items"};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
const len23 = data147.length;
for(let i23=0; i23<len23; i23++){
if(!(validate22(data147[i23], {instancePath:instancePath+"/sections/application/" + i23,parentData:data147,parentDataProperty:i23,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
}
}
else {
const err489 = {instancePath:instancePath+"/sections/application",schemaPath:"#/properties/sections/properties/application/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
}
else {
const err490 = {instancePath:instancePath+"/sections",schemaPath:"#/properties/sections/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
}
else {
const err491 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

