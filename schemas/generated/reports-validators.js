/* Generated from schemas/ by `npm run generate`. Change the schemas instead. */
import helper0 from 'ajv/dist/runtime/ucs2length.js';
import helper1 from 'ajv-formats/dist/formats.js';

export const checkReport = validate20;
const schema31 = {"$id":"https://schemas.invalid/reports/check-report.schema.json","type":"object","additionalProperties":false,"required":["tool","program","asOf","verdict","exitCode","counts","findings","notJudged"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"program":{"type":"string","minLength":1,"maxLength":7},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"verdict":{"type":"string","enum":["clean","errors","could-not-judge"]},"exitCode":{"type":"integer","enum":[0,1,2]},"counts":{"type":"object","additionalProperties":false,"required":["files","judged","errors","warnings","notes","waived","known","omitted"],"properties":{"files":{"type":"integer","minimum":0},"judged":{"type":"integer","minimum":0},"errors":{"type":"integer","minimum":0},"warnings":{"type":"integer","minimum":0},"notes":{"type":"integer","minimum":0},"waived":{"type":"integer","minimum":0},"known":{"type":"integer","minimum":0},"omitted":{"type":"integer","minimum":0}}},"findings":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["rule","severity","path","what","why","fix","url"],"properties":{"rule":{"type":"string","minLength":1,"maxLength":80},"severity":{"type":"string","enum":["error","warning","note"]},"path":{"type":"string","minLength":1,"maxLength":400},"range":{"$ref":"#/$defs/range"},"what":{"type":"string","minLength":1,"maxLength":2000},"why":{"type":"string","minLength":1,"maxLength":2000},"fix":{"type":"string","minLength":1,"maxLength":2000},"url":{"type":"string","minLength":1,"maxLength":400},"actual":{"type":"string","maxLength":10000},"expected":{"type":"array","items":{"type":"string","maxLength":10000},"maxItems":1000},"suppression":{"type":"object","additionalProperties":false,"required":["kind","justification"],"properties":{"kind":{"type":"string","enum":["waiver","baseline"]},"justification":{"type":"string","minLength":1,"maxLength":2000},"until":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"related":{"type":"array","items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"range":{"$ref":"#/$defs/range"},"what":{"type":"string","minLength":1,"maxLength":2000}}},"maxItems":1000}}}},"notJudged":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"why":{"type":"string","minLength":1,"maxLength":2000}}}},"absent":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":1000}},"timing":{"type":"object","additionalProperties":false,"required":["milliseconds","steps","judging","rules"],"properties":{"milliseconds":{"type":"number"},"steps":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["name","milliseconds"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"milliseconds":{"type":"number"}}}},"judging":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["name","milliseconds"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"milliseconds":{"type":"number"}}}},"rules":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["name","milliseconds"],"properties":{"name":{"type":"string","minLength":1,"maxLength":80},"milliseconds":{"type":"number"}}}}}}},"$defs":{"point":{"type":"object","additionalProperties":false,"required":["line","column","offset"],"properties":{"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0}}},"range":{"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"$ref":"#/$defs/point"},"end":{"$ref":"#/$defs/point"}}}}};
const func0 = Object.prototype.hasOwnProperty;
const func73 = helper0.default;
const formats0 = helper1.fullFormats.date;
const schema32 = {"type":"object","additionalProperties":false,"required":["start","end"],"properties":{"start":{"$ref":"#/$defs/point"},"end":{"$ref":"#/$defs/point"}}};
const schema33 = {"type":"object","additionalProperties":false,"required":["line","column","offset"],"properties":{"line":{"type":"integer","minimum":0},"column":{"type":"integer","minimum":0},"offset":{"type":"integer","minimum":0}}};

function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate21.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.start === undefined) || (!(func0.call(data, "start")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "start"},message:"must have required property '"+"start"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.end === undefined) || (!(func0.call(data, "end")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "end"},message:"must have required property '"+"end"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "start") || (key0 === "end"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.start !== undefined && func0.call(data, "start")){
let data0 = data.start;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.line === undefined) || (!(func0.call(data0, "line")))){
const err3 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data0.column === undefined) || (!(func0.call(data0, "column")))){
const err4 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data0.offset === undefined) || (!(func0.call(data0, "offset")))){
const err5 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!(((key1 === "line") || (key1 === "column")) || (key1 === "offset"))){
const err6 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data0.line !== undefined && func0.call(data0, "line")){
let data1 = data0.line;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/point/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/start/line",schemaPath:"#/$defs/point/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data0.column !== undefined && func0.call(data0, "column")){
let data2 = data0.column;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err9 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/point/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err10 = {instancePath:instancePath+"/start/column",schemaPath:"#/$defs/point/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
if(data0.offset !== undefined && func0.call(data0, "offset")){
let data3 = data0.offset;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err11 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/point/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err12 = {instancePath:instancePath+"/start/offset",schemaPath:"#/$defs/point/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/start",schemaPath:"#/$defs/point/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.end !== undefined && func0.call(data, "end")){
let data4 = data.end;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.line === undefined) || (!(func0.call(data4, "line")))){
const err14 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "line"},message:"must have required property '"+"line"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data4.column === undefined) || (!(func0.call(data4, "column")))){
const err15 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "column"},message:"must have required property '"+"column"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data4.offset === undefined) || (!(func0.call(data4, "offset")))){
const err16 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/required",keyword:"required",params:{missingProperty: "offset"},message:"must have required property '"+"offset"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!(((key2 === "line") || (key2 === "column")) || (key2 === "offset"))){
const err17 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data4.line !== undefined && func0.call(data4, "line")){
let data5 = data4.line;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err18 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/point/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err19 = {instancePath:instancePath+"/end/line",schemaPath:"#/$defs/point/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
if(data4.column !== undefined && func0.call(data4, "column")){
let data6 = data4.column;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err20 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/point/properties/column/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err21 = {instancePath:instancePath+"/end/column",schemaPath:"#/$defs/point/properties/column/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
if(data4.offset !== undefined && func0.call(data4, "offset")){
let data7 = data4.offset;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
const err22 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/point/properties/offset/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err23 = {instancePath:instancePath+"/end/offset",schemaPath:"#/$defs/point/properties/offset/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/end",schemaPath:"#/$defs/point/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate21.errors = vErrors;
return errors === 0;
}
validate21.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/check-report.schema.json" */;
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
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.program === undefined) || (!(func0.call(data, "program")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.verdict === undefined) || (!(func0.call(data, "verdict")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.exitCode === undefined) || (!(func0.call(data, "exitCode")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.counts === undefined) || (!(func0.call(data, "counts")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "counts"},message:"must have required property '"+"counts"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.findings === undefined) || (!(func0.call(data, "findings")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.notJudged === undefined) || (!(func0.call(data, "notJudged")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notJudged"},message:"must have required property '"+"notJudged"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema31.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err10 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err11 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err12 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func73(data1) < 1){
const err13 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err15 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func73(data2) < 1){
const err16 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data3 = data.program;
if(typeof data3 === "string"){
if(func73(data3) > 7){
const err19 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func73(data3) < 1){
const err20 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(func73(data4) > 10){
const err22 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func73(data4) < 10){
const err23 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats0.validate(data4))){
const err24 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.verdict !== undefined && func0.call(data, "verdict")){
let data5 = data.verdict;
if(typeof data5 !== "string"){
const err26 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(!(((data5 === "clean") || (data5 === "errors")) || (data5 === "could-not-judge"))){
const err27 = {instancePath:instancePath+"/verdict",schemaPath:"#/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema31.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.exitCode !== undefined && func0.call(data, "exitCode")){
let data6 = data.exitCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err28 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!(((data6 === 0) || (data6 === 1)) || (data6 === 2))){
const err29 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema31.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.counts !== undefined && func0.call(data, "counts")){
let data7 = data.counts;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.files === undefined) || (!(func0.call(data7, "files")))){
const err30 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "files"},message:"must have required property '"+"files"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data7.judged === undefined) || (!(func0.call(data7, "judged")))){
const err31 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "judged"},message:"must have required property '"+"judged"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data7.errors === undefined) || (!(func0.call(data7, "errors")))){
const err32 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "errors"},message:"must have required property '"+"errors"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data7.warnings === undefined) || (!(func0.call(data7, "warnings")))){
const err33 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "warnings"},message:"must have required property '"+"warnings"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data7.notes === undefined) || (!(func0.call(data7, "notes")))){
const err34 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "notes"},message:"must have required property '"+"notes"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data7.waived === undefined) || (!(func0.call(data7, "waived")))){
const err35 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "waived"},message:"must have required property '"+"waived"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data7.known === undefined) || (!(func0.call(data7, "known")))){
const err36 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "known"},message:"must have required property '"+"known"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data7.omitted === undefined) || (!(func0.call(data7, "omitted")))){
const err37 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/required",keyword:"required",params:{missingProperty: "omitted"},message:"must have required property '"+"omitted"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 of Object.keys(data7)){
if(!((((((((key2 === "files") || (key2 === "judged")) || (key2 === "errors")) || (key2 === "warnings")) || (key2 === "notes")) || (key2 === "waived")) || (key2 === "known")) || (key2 === "omitted"))){
const err38 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data7.files !== undefined && func0.call(data7, "files")){
let data8 = data7.files;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err39 = {instancePath:instancePath+"/counts/files",schemaPath:"#/properties/counts/properties/files/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err40 = {instancePath:instancePath+"/counts/files",schemaPath:"#/properties/counts/properties/files/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
if(data7.judged !== undefined && func0.call(data7, "judged")){
let data9 = data7.judged;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
const err41 = {instancePath:instancePath+"/counts/judged",schemaPath:"#/properties/counts/properties/judged/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err42 = {instancePath:instancePath+"/counts/judged",schemaPath:"#/properties/counts/properties/judged/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
if(data7.errors !== undefined && func0.call(data7, "errors")){
let data10 = data7.errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
const err43 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/properties/counts/properties/errors/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 < 0 || isNaN(data10)){
const err44 = {instancePath:instancePath+"/counts/errors",schemaPath:"#/properties/counts/properties/errors/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
if(data7.warnings !== undefined && func0.call(data7, "warnings")){
let data11 = data7.warnings;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err45 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/properties/counts/properties/warnings/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err46 = {instancePath:instancePath+"/counts/warnings",schemaPath:"#/properties/counts/properties/warnings/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data7.notes !== undefined && func0.call(data7, "notes")){
let data12 = data7.notes;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err47 = {instancePath:instancePath+"/counts/notes",schemaPath:"#/properties/counts/properties/notes/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err48 = {instancePath:instancePath+"/counts/notes",schemaPath:"#/properties/counts/properties/notes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
if(data7.waived !== undefined && func0.call(data7, "waived")){
let data13 = data7.waived;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
const err49 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data13 == "number") && (isFinite(data13))){
if(data13 < 0 || isNaN(data13)){
const err50 = {instancePath:instancePath+"/counts/waived",schemaPath:"#/properties/counts/properties/waived/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
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
if(data7.known !== undefined && func0.call(data7, "known")){
let data14 = data7.known;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
const err51 = {instancePath:instancePath+"/counts/known",schemaPath:"#/properties/counts/properties/known/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err52 = {instancePath:instancePath+"/counts/known",schemaPath:"#/properties/counts/properties/known/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
if(data7.omitted !== undefined && func0.call(data7, "omitted")){
let data15 = data7.omitted;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
const err53 = {instancePath:instancePath+"/counts/omitted",schemaPath:"#/properties/counts/properties/omitted/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data15 == "number") && (isFinite(data15))){
if(data15 < 0 || isNaN(data15)){
const err54 = {instancePath:instancePath+"/counts/omitted",schemaPath:"#/properties/counts/properties/omitted/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/counts",schemaPath:"#/properties/counts/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.findings !== undefined && func0.call(data, "findings")){
let data16 = data.findings;
if(Array.isArray(data16)){
if(data16.length > 100000){
const err56 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
let data17 = data16[i0];
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.rule === undefined) || (!(func0.call(data17, "rule")))){
const err57 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if((data17.severity === undefined) || (!(func0.call(data17, "severity")))){
const err58 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if((data17.path === undefined) || (!(func0.call(data17, "path")))){
const err59 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if((data17.what === undefined) || (!(func0.call(data17, "what")))){
const err60 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data17.why === undefined) || (!(func0.call(data17, "why")))){
const err61 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data17.fix === undefined) || (!(func0.call(data17, "fix")))){
const err62 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fix"},message:"must have required property '"+"fix"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if((data17.url === undefined) || (!(func0.call(data17, "url")))){
const err63 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!(func0.call(schema31.properties.findings.items.properties, key3))){
const err64 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data17.rule !== undefined && func0.call(data17, "rule")){
let data18 = data17.rule;
if(typeof data18 === "string"){
if(func73(data18) > 80){
const err65 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(func73(data18) < 1){
const err66 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err67 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data17.severity !== undefined && func0.call(data17, "severity")){
let data19 = data17.severity;
if(typeof data19 !== "string"){
const err68 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!(((data19 === "error") || (data19 === "warning")) || (data19 === "note"))){
const err69 = {instancePath:instancePath+"/findings/" + i0+"/severity",schemaPath:"#/properties/findings/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17.path !== undefined && func0.call(data17, "path")){
let data20 = data17.path;
if(typeof data20 === "string"){
if(func73(data20) > 400){
const err70 = {instancePath:instancePath+"/findings/" + i0+"/path",schemaPath:"#/properties/findings/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(func73(data20) < 1){
const err71 = {instancePath:instancePath+"/findings/" + i0+"/path",schemaPath:"#/properties/findings/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/findings/" + i0+"/path",schemaPath:"#/properties/findings/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data17.range !== undefined && func0.call(data17, "range")){
if(!(validate21(data17.range, {instancePath:instancePath+"/findings/" + i0+"/range",parentData:data17,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data17.what !== undefined && func0.call(data17, "what")){
let data22 = data17.what;
if(typeof data22 === "string"){
if(func73(data22) > 2000){
const err73 = {instancePath:instancePath+"/findings/" + i0+"/what",schemaPath:"#/properties/findings/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(func73(data22) < 1){
const err74 = {instancePath:instancePath+"/findings/" + i0+"/what",schemaPath:"#/properties/findings/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
else {
const err75 = {instancePath:instancePath+"/findings/" + i0+"/what",schemaPath:"#/properties/findings/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data17.why !== undefined && func0.call(data17, "why")){
let data23 = data17.why;
if(typeof data23 === "string"){
if(func73(data23) > 2000){
const err76 = {instancePath:instancePath+"/findings/" + i0+"/why",schemaPath:"#/properties/findings/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func73(data23) < 1){
const err77 = {instancePath:instancePath+"/findings/" + i0+"/why",schemaPath:"#/properties/findings/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err78 = {instancePath:instancePath+"/findings/" + i0+"/why",schemaPath:"#/properties/findings/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data17.fix !== undefined && func0.call(data17, "fix")){
let data24 = data17.fix;
if(typeof data24 === "string"){
if(func73(data24) > 2000){
const err79 = {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(func73(data24) < 1){
const err80 = {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err81 = {instancePath:instancePath+"/findings/" + i0+"/fix",schemaPath:"#/properties/findings/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data17.url !== undefined && func0.call(data17, "url")){
let data25 = data17.url;
if(typeof data25 === "string"){
if(func73(data25) > 400){
const err82 = {instancePath:instancePath+"/findings/" + i0+"/url",schemaPath:"#/properties/findings/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(func73(data25) < 1){
const err83 = {instancePath:instancePath+"/findings/" + i0+"/url",schemaPath:"#/properties/findings/items/properties/url/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err84 = {instancePath:instancePath+"/findings/" + i0+"/url",schemaPath:"#/properties/findings/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data17.actual !== undefined && func0.call(data17, "actual")){
let data26 = data17.actual;
if(typeof data26 === "string"){
if(func73(data26) > 10000){
const err85 = {instancePath:instancePath+"/findings/" + i0+"/actual",schemaPath:"#/properties/findings/items/properties/actual/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
else {
const err86 = {instancePath:instancePath+"/findings/" + i0+"/actual",schemaPath:"#/properties/findings/items/properties/actual/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data17.expected !== undefined && func0.call(data17, "expected")){
let data27 = data17.expected;
if(Array.isArray(data27)){
if(data27.length > 1000){
const err87 = {instancePath:instancePath+"/findings/" + i0+"/expected",schemaPath:"#/properties/findings/items/properties/expected/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
const len1 = data27.length;
for(let i1=0; i1<len1; i1++){
let data28 = data27[i1];
if(typeof data28 === "string"){
if(func73(data28) > 10000){
const err88 = {instancePath:instancePath+"/findings/" + i0+"/expected/" + i1,schemaPath:"#/properties/findings/items/properties/expected/items/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/findings/" + i0+"/expected/" + i1,schemaPath:"#/properties/findings/items/properties/expected/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/findings/" + i0+"/expected",schemaPath:"#/properties/findings/items/properties/expected/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data17.suppression !== undefined && func0.call(data17, "suppression")){
let data29 = data17.suppression;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if((data29.kind === undefined) || (!(func0.call(data29, "kind")))){
const err91 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/required",keyword:"required",params:{missingProperty: "kind"},message:"must have required property '"+"kind"+"'"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if((data29.justification === undefined) || (!(func0.call(data29, "justification")))){
const err92 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/required",keyword:"required",params:{missingProperty: "justification"},message:"must have required property '"+"justification"+"'"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
for(const key4 of Object.keys(data29)){
if(!(((key4 === "kind") || (key4 === "justification")) || (key4 === "until"))){
const err93 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data29.kind !== undefined && func0.call(data29, "kind")){
let data30 = data29.kind;
if(typeof data30 !== "string"){
const err94 = {instancePath:instancePath+"/findings/" + i0+"/suppression/kind",schemaPath:"#/properties/findings/items/properties/suppression/properties/kind/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(!((data30 === "waiver") || (data30 === "baseline"))){
const err95 = {instancePath:instancePath+"/findings/" + i0+"/suppression/kind",schemaPath:"#/properties/findings/items/properties/suppression/properties/kind/enum",keyword:"enum",params:{allowedValues: schema31.properties.findings.items.properties.suppression.properties.kind.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data29.justification !== undefined && func0.call(data29, "justification")){
let data31 = data29.justification;
if(typeof data31 === "string"){
if(func73(data31) > 2000){
const err96 = {instancePath:instancePath+"/findings/" + i0+"/suppression/justification",schemaPath:"#/properties/findings/items/properties/suppression/properties/justification/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(func73(data31) < 1){
const err97 = {instancePath:instancePath+"/findings/" + i0+"/suppression/justification",schemaPath:"#/properties/findings/items/properties/suppression/properties/justification/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err98 = {instancePath:instancePath+"/findings/" + i0+"/suppression/justification",schemaPath:"#/properties/findings/items/properties/suppression/properties/justification/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data29.until !== undefined && func0.call(data29, "until")){
let data32 = data29.until;
if(typeof data32 === "string"){
if(func73(data32) > 10){
const err99 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(func73(data32) < 10){
const err100 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!(formats0.validate(data32))){
const err101 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err102 = {instancePath:instancePath+"/findings/" + i0+"/suppression/until",schemaPath:"#/properties/findings/items/properties/suppression/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/findings/" + i0+"/suppression",schemaPath:"#/properties/findings/items/properties/suppression/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data17.related !== undefined && func0.call(data17, "related")){
let data33 = data17.related;
if(Array.isArray(data33)){
if(data33.length > 1000){
const err104 = {instancePath:instancePath+"/findings/" + i0+"/related",schemaPath:"#/properties/findings/items/properties/related/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const len2 = data33.length;
for(let i2=0; i2<len2; i2++){
let data34 = data33[i2];
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.path === undefined) || (!(func0.call(data34, "path")))){
const err105 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data34.what === undefined) || (!(func0.call(data34, "what")))){
const err106 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key5 of Object.keys(data34)){
if(!(((key5 === "path") || (key5 === "range")) || (key5 === "what"))){
const err107 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.path !== undefined && func0.call(data34, "path")){
let data35 = data34.path;
if(typeof data35 === "string"){
if(func73(data35) > 400){
const err108 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/path",schemaPath:"#/properties/findings/items/properties/related/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(func73(data35) < 1){
const err109 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/path",schemaPath:"#/properties/findings/items/properties/related/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err110 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/path",schemaPath:"#/properties/findings/items/properties/related/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data34.range !== undefined && func0.call(data34, "range")){
if(!(validate21(data34.range, {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/range",parentData:data34,parentDataProperty:"range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate21.errors : vErrors.concat(validate21.errors);
errors = vErrors.length;
}
}
if(data34.what !== undefined && func0.call(data34, "what")){
let data37 = data34.what;
if(typeof data37 === "string"){
if(func73(data37) > 2000){
const err111 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/what",schemaPath:"#/properties/findings/items/properties/related/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(func73(data37) < 1){
const err112 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/what",schemaPath:"#/properties/findings/items/properties/related/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err113 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2+"/what",schemaPath:"#/properties/findings/items/properties/related/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err114 = {instancePath:instancePath+"/findings/" + i0+"/related/" + i2,schemaPath:"#/properties/findings/items/properties/related/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/findings/" + i0+"/related",schemaPath:"#/properties/findings/items/properties/related/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
else {
const err117 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.notJudged !== undefined && func0.call(data, "notJudged")){
let data38 = data.notJudged;
if(Array.isArray(data38)){
if(data38.length > 100000){
const err118 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
const len3 = data38.length;
for(let i3=0; i3<len3; i3++){
let data39 = data38[i3];
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if((data39.path === undefined) || (!(func0.call(data39, "path")))){
const err119 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
if((data39.why === undefined) || (!(func0.call(data39, "why")))){
const err120 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
for(const key6 of Object.keys(data39)){
if(!((key6 === "path") || (key6 === "why"))){
const err121 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data39.path !== undefined && func0.call(data39, "path")){
let data40 = data39.path;
if(typeof data40 === "string"){
if(func73(data40) > 400){
const err122 = {instancePath:instancePath+"/notJudged/" + i3+"/path",schemaPath:"#/properties/notJudged/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func73(data40) < 1){
const err123 = {instancePath:instancePath+"/notJudged/" + i3+"/path",schemaPath:"#/properties/notJudged/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err124 = {instancePath:instancePath+"/notJudged/" + i3+"/path",schemaPath:"#/properties/notJudged/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data39.why !== undefined && func0.call(data39, "why")){
let data41 = data39.why;
if(typeof data41 === "string"){
if(func73(data41) > 2000){
const err125 = {instancePath:instancePath+"/notJudged/" + i3+"/why",schemaPath:"#/properties/notJudged/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(func73(data41) < 1){
const err126 = {instancePath:instancePath+"/notJudged/" + i3+"/why",schemaPath:"#/properties/notJudged/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
else {
const err127 = {instancePath:instancePath+"/notJudged/" + i3+"/why",schemaPath:"#/properties/notJudged/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
else {
const err128 = {instancePath:instancePath+"/notJudged/" + i3,schemaPath:"#/properties/notJudged/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
else {
const err129 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data42 = data.absent;
if(Array.isArray(data42)){
if(data42.length > 100){
const err130 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(data42.length < 1){
const err131 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
const len4 = data42.length;
for(let i4=0; i4<len4; i4++){
let data43 = data42[i4];
if(typeof data43 === "string"){
if(func73(data43) > 1000){
const err132 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(func73(data43) < 1){
const err133 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err134 = {instancePath:instancePath+"/absent/" + i4,schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err135 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data.timing !== undefined && func0.call(data, "timing")){
let data44 = data.timing;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if((data44.milliseconds === undefined) || (!(func0.call(data44, "milliseconds")))){
const err136 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((data44.steps === undefined) || (!(func0.call(data44, "steps")))){
const err137 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "steps"},message:"must have required property '"+"steps"+"'"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if((data44.judging === undefined) || (!(func0.call(data44, "judging")))){
const err138 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "judging"},message:"must have required property '"+"judging"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((data44.rules === undefined) || (!(func0.call(data44, "rules")))){
const err139 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key7 of Object.keys(data44)){
if(!((((key7 === "milliseconds") || (key7 === "steps")) || (key7 === "judging")) || (key7 === "rules"))){
const err140 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data44.milliseconds !== undefined && func0.call(data44, "milliseconds")){
let data45 = data44.milliseconds;
if(!((typeof data45 == "number") && (isFinite(data45)))){
const err141 = {instancePath:instancePath+"/timing/milliseconds",schemaPath:"#/properties/timing/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data44.steps !== undefined && func0.call(data44, "steps")){
let data46 = data44.steps;
if(Array.isArray(data46)){
if(data46.length > 1000){
const err142 = {instancePath:instancePath+"/timing/steps",schemaPath:"#/properties/timing/properties/steps/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const len5 = data46.length;
for(let i5=0; i5<len5; i5++){
let data47 = data46[i5];
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if((data47.name === undefined) || (!(func0.call(data47, "name")))){
const err143 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if((data47.milliseconds === undefined) || (!(func0.call(data47, "milliseconds")))){
const err144 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
for(const key8 of Object.keys(data47)){
if(!((key8 === "name") || (key8 === "milliseconds"))){
const err145 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data47.name !== undefined && func0.call(data47, "name")){
let data48 = data47.name;
if(typeof data48 === "string"){
if(func73(data48) > 80){
const err146 = {instancePath:instancePath+"/timing/steps/" + i5+"/name",schemaPath:"#/properties/timing/properties/steps/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func73(data48) < 1){
const err147 = {instancePath:instancePath+"/timing/steps/" + i5+"/name",schemaPath:"#/properties/timing/properties/steps/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/timing/steps/" + i5+"/name",schemaPath:"#/properties/timing/properties/steps/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data47.milliseconds !== undefined && func0.call(data47, "milliseconds")){
let data49 = data47.milliseconds;
if(!((typeof data49 == "number") && (isFinite(data49)))){
const err149 = {instancePath:instancePath+"/timing/steps/" + i5+"/milliseconds",schemaPath:"#/properties/timing/properties/steps/items/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/timing/steps/" + i5,schemaPath:"#/properties/timing/properties/steps/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err151 = {instancePath:instancePath+"/timing/steps",schemaPath:"#/properties/timing/properties/steps/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
if(data44.judging !== undefined && func0.call(data44, "judging")){
let data50 = data44.judging;
if(Array.isArray(data50)){
if(data50.length > 1000){
const err152 = {instancePath:instancePath+"/timing/judging",schemaPath:"#/properties/timing/properties/judging/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const len6 = data50.length;
for(let i6=0; i6<len6; i6++){
let data51 = data50[i6];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.name === undefined) || (!(func0.call(data51, "name")))){
const err153 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((data51.milliseconds === undefined) || (!(func0.call(data51, "milliseconds")))){
const err154 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key9 of Object.keys(data51)){
if(!((key9 === "name") || (key9 === "milliseconds"))){
const err155 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data51.name !== undefined && func0.call(data51, "name")){
let data52 = data51.name;
if(typeof data52 === "string"){
if(func73(data52) > 80){
const err156 = {instancePath:instancePath+"/timing/judging/" + i6+"/name",schemaPath:"#/properties/timing/properties/judging/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func73(data52) < 1){
const err157 = {instancePath:instancePath+"/timing/judging/" + i6+"/name",schemaPath:"#/properties/timing/properties/judging/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/timing/judging/" + i6+"/name",schemaPath:"#/properties/timing/properties/judging/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data51.milliseconds !== undefined && func0.call(data51, "milliseconds")){
let data53 = data51.milliseconds;
if(!((typeof data53 == "number") && (isFinite(data53)))){
const err159 = {instancePath:instancePath+"/timing/judging/" + i6+"/milliseconds",schemaPath:"#/properties/timing/properties/judging/items/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
}
else {
const err160 = {instancePath:instancePath+"/timing/judging/" + i6,schemaPath:"#/properties/timing/properties/judging/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
else {
const err161 = {instancePath:instancePath+"/timing/judging",schemaPath:"#/properties/timing/properties/judging/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data44.rules !== undefined && func0.call(data44, "rules")){
let data54 = data44.rules;
if(Array.isArray(data54)){
if(data54.length > 1000){
const err162 = {instancePath:instancePath+"/timing/rules",schemaPath:"#/properties/timing/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
const len7 = data54.length;
for(let i7=0; i7<len7; i7++){
let data55 = data54[i7];
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.name === undefined) || (!(func0.call(data55, "name")))){
const err163 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if((data55.milliseconds === undefined) || (!(func0.call(data55, "milliseconds")))){
const err164 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/required",keyword:"required",params:{missingProperty: "milliseconds"},message:"must have required property '"+"milliseconds"+"'"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
for(const key10 of Object.keys(data55)){
if(!((key10 === "name") || (key10 === "milliseconds"))){
const err165 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data55.name !== undefined && func0.call(data55, "name")){
let data56 = data55.name;
if(typeof data56 === "string"){
if(func73(data56) > 80){
const err166 = {instancePath:instancePath+"/timing/rules/" + i7+"/name",schemaPath:"#/properties/timing/properties/rules/items/properties/name/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
if(func73(data56) < 1){
const err167 = {instancePath:instancePath+"/timing/rules/" + i7+"/name",schemaPath:"#/properties/timing/properties/rules/items/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err168 = {instancePath:instancePath+"/timing/rules/" + i7+"/name",schemaPath:"#/properties/timing/properties/rules/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data55.milliseconds !== undefined && func0.call(data55, "milliseconds")){
let data57 = data55.milliseconds;
if(!((typeof data57 == "number") && (isFinite(data57)))){
const err169 = {instancePath:instancePath+"/timing/rules/" + i7+"/milliseconds",schemaPath:"#/properties/timing/properties/rules/items/properties/milliseconds/type",keyword:"type",params:{type: "number"},message:"must be number"};
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
const err170 = {instancePath:instancePath+"/timing/rules/" + i7,schemaPath:"#/properties/timing/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
}
else {
const err171 = {instancePath:instancePath+"/timing/rules",schemaPath:"#/properties/timing/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
else {
const err172 = {instancePath:instancePath+"/timing",schemaPath:"#/properties/timing/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err173 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const readinessReport = validate24;
const schema35 = {"$id":"https://schemas.invalid/reports/readiness-report.schema.json","type":"object","additionalProperties":false,"required":["tool","program","asOf","ready","exitCode","solutions","notJudged","partnersWithoutSolution"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"program":{"type":"string","minLength":1,"maxLength":7},"asOf":{"type":"string","format":"date","minLength":10,"maxLength":10},"ready":{"type":"boolean"},"exitCode":{"type":"integer","enum":[0,1,2]},"solutions":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["partner","solution","partnerName","solutionName","certified","ready","standing","requirements"],"properties":{"partner":{"type":"string","minLength":1,"maxLength":80},"solution":{"type":"string","minLength":1,"maxLength":80},"partnerName":{"type":"string","minLength":1,"maxLength":80},"solutionName":{"type":"string","minLength":1,"maxLength":80},"status":{"type":"string","enum":["applicant","candidate","member","declined","withdrawn","lapsed"]},"tier":{"type":"string","enum":["silver","gold","platinum"]},"next":{"type":"string","enum":["applicant->candidate","candidate->member","renewal"]},"standing":{"type":"string","minLength":1,"maxLength":400},"deadline":{"type":"object","additionalProperties":false,"required":["of","date","days"],"properties":{"of":{"type":"string","enum":["candidacy","term"]},"date":{"type":"string","format":"date","minLength":10,"maxLength":10},"days":{"type":"integer"}}},"tierNote":{"type":"string","minLength":1,"maxLength":300},"certified":{"type":"boolean"},"certifiedOn":{"type":"string","format":"date","minLength":10,"maxLength":10},"ready":{"type":"boolean"},"requirements":{"type":"array","maxItems":100,"items":{"type":"object","additionalProperties":false,"required":["id","title","blocks","owner","effort","verdict","blocking"],"properties":{"id":{"type":"string","maxLength":9},"title":{"type":"string","minLength":1,"maxLength":120},"blocks":{"type":"string","enum":["applicant->candidate","candidate->member","onboarding","stays-member","renewal","tier->gold","tier->platinum"]},"owner":{"type":"string","enum":["partner","integrator","ecosystem-team"]},"effort":{"type":"string","enum":["minutes","hours","days"]},"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"blocking":{"type":"boolean"},"computed":{"type":"object","additionalProperties":false,"required":["verdict","what","evidence"],"properties":{"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"what":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0},"what":{"type":"string","minLength":1,"maxLength":2000}}}}}},"attested":{"type":"object","additionalProperties":false,"required":["verdict","what","evidence"],"properties":{"verdict":{"type":"string","enum":["pass","fail","pending","waived","not-applicable","not-run","not-yet-defined"]},"what":{"type":"string","minLength":1,"maxLength":2000},"evidence":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["path","what"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"line":{"type":"integer","minimum":0},"what":{"type":"string","minLength":1,"maxLength":2000}}}},"stale":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["path","block","why"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"block":{"type":"string","minLength":1,"maxLength":120},"why":{"type":"string","enum":["changed","gone","unsigned"]}}}}}},"waiver":{"type":"object","additionalProperties":false,"required":["reason","approver","approved","expires"],"properties":{"reason":{"type":"string","minLength":1,"maxLength":500},"approver":{"type":"string","minLength":1,"maxLength":80},"approved":{"type":"string","format":"date","minLength":10,"maxLength":10},"expires":{"type":"string","format":"date","minLength":10,"maxLength":10}}},"next":{"type":"string","minLength":1,"maxLength":2000}}}}}}},"notJudged":{"type":"array","maxItems":100000,"items":{"type":"object","additionalProperties":false,"required":["path","why"],"properties":{"path":{"type":"string","minLength":1,"maxLength":400},"why":{"type":"string","minLength":1,"maxLength":2000}}}},"partnersWithoutSolution":{"type":"array","maxItems":100000,"items":{"type":"string","minLength":1,"maxLength":80}},"tier":{"type":"object","additionalProperties":false,"required":["id","defined"],"properties":{"id":{"type":"string","enum":["silver","gold","platinum"]},"defined":{"type":"boolean"},"note":{"type":"string","minLength":1,"maxLength":300}}},"absent":{"type":"array","minItems":1,"maxItems":100,"items":{"type":"string","minLength":1,"maxLength":1000}}}};

function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/readiness-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate24.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.program === undefined) || (!(func0.call(data, "program")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.asOf === undefined) || (!(func0.call(data, "asOf")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "asOf"},message:"must have required property '"+"asOf"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.ready === undefined) || (!(func0.call(data, "ready")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "ready"},message:"must have required property '"+"ready"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((data.exitCode === undefined) || (!(func0.call(data, "exitCode")))){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "exitCode"},message:"must have required property '"+"exitCode"+"'"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((data.solutions === undefined) || (!(func0.call(data, "solutions")))){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "solutions"},message:"must have required property '"+"solutions"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data.notJudged === undefined) || (!(func0.call(data, "notJudged")))){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "notJudged"},message:"must have required property '"+"notJudged"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if((data.partnersWithoutSolution === undefined) || (!(func0.call(data, "partnersWithoutSolution")))){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "partnersWithoutSolution"},message:"must have required property '"+"partnersWithoutSolution"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!(func0.call(schema35.properties, key0))){
const err8 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err9 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err10 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err11 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err12 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(func73(data1) < 1){
const err13 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err15 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func73(data2) < 1){
const err16 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err17 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err18 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data3 = data.program;
if(typeof data3 === "string"){
if(func73(data3) > 7){
const err19 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(func73(data3) < 1){
const err20 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.asOf !== undefined && func0.call(data, "asOf")){
let data4 = data.asOf;
if(typeof data4 === "string"){
if(func73(data4) > 10){
const err22 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(func73(data4) < 10){
const err23 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(formats0.validate(data4))){
const err24 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.ready !== undefined && func0.call(data, "ready")){
if(typeof data.ready !== "boolean"){
const err26 = {instancePath:instancePath+"/ready",schemaPath:"#/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.exitCode !== undefined && func0.call(data, "exitCode")){
let data6 = data.exitCode;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err27 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data6 === 0) || (data6 === 1)) || (data6 === 2))){
const err28 = {instancePath:instancePath+"/exitCode",schemaPath:"#/properties/exitCode/enum",keyword:"enum",params:{allowedValues: schema35.properties.exitCode.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.solutions !== undefined && func0.call(data, "solutions")){
let data7 = data.solutions;
if(Array.isArray(data7)){
if(data7.length > 100000){
const err29 = {instancePath:instancePath+"/solutions",schemaPath:"#/properties/solutions/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.partner === undefined) || (!(func0.call(data8, "partner")))){
const err30 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "partner"},message:"must have required property '"+"partner"+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if((data8.solution === undefined) || (!(func0.call(data8, "solution")))){
const err31 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "solution"},message:"must have required property '"+"solution"+"'"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((data8.partnerName === undefined) || (!(func0.call(data8, "partnerName")))){
const err32 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "partnerName"},message:"must have required property '"+"partnerName"+"'"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if((data8.solutionName === undefined) || (!(func0.call(data8, "solutionName")))){
const err33 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "solutionName"},message:"must have required property '"+"solutionName"+"'"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if((data8.certified === undefined) || (!(func0.call(data8, "certified")))){
const err34 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "certified"},message:"must have required property '"+"certified"+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if((data8.ready === undefined) || (!(func0.call(data8, "ready")))){
const err35 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "ready"},message:"must have required property '"+"ready"+"'"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if((data8.standing === undefined) || (!(func0.call(data8, "standing")))){
const err36 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "standing"},message:"must have required property '"+"standing"+"'"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if((data8.requirements === undefined) || (!(func0.call(data8, "requirements")))){
const err37 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
for(const key2 of Object.keys(data8)){
if(!(func0.call(schema35.properties.solutions.items.properties, key2))){
const err38 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data8.partner !== undefined && func0.call(data8, "partner")){
let data9 = data8.partner;
if(typeof data9 === "string"){
if(func73(data9) > 80){
const err39 = {instancePath:instancePath+"/solutions/" + i0+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(func73(data9) < 1){
const err40 = {instancePath:instancePath+"/solutions/" + i0+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/solutions/" + i0+"/partner",schemaPath:"#/properties/solutions/items/properties/partner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.solution !== undefined && func0.call(data8, "solution")){
let data10 = data8.solution;
if(typeof data10 === "string"){
if(func73(data10) > 80){
const err42 = {instancePath:instancePath+"/solutions/" + i0+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(func73(data10) < 1){
const err43 = {instancePath:instancePath+"/solutions/" + i0+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/solutions/" + i0+"/solution",schemaPath:"#/properties/solutions/items/properties/solution/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.partnerName !== undefined && func0.call(data8, "partnerName")){
let data11 = data8.partnerName;
if(typeof data11 === "string"){
if(func73(data11) > 80){
const err45 = {instancePath:instancePath+"/solutions/" + i0+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(func73(data11) < 1){
const err46 = {instancePath:instancePath+"/solutions/" + i0+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/solutions/" + i0+"/partnerName",schemaPath:"#/properties/solutions/items/properties/partnerName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data8.solutionName !== undefined && func0.call(data8, "solutionName")){
let data12 = data8.solutionName;
if(typeof data12 === "string"){
if(func73(data12) > 80){
const err48 = {instancePath:instancePath+"/solutions/" + i0+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(func73(data12) < 1){
const err49 = {instancePath:instancePath+"/solutions/" + i0+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err50 = {instancePath:instancePath+"/solutions/" + i0+"/solutionName",schemaPath:"#/properties/solutions/items/properties/solutionName/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data8.status !== undefined && func0.call(data8, "status")){
let data13 = data8.status;
if(typeof data13 !== "string"){
const err51 = {instancePath:instancePath+"/solutions/" + i0+"/status",schemaPath:"#/properties/solutions/items/properties/status/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((((data13 === "applicant") || (data13 === "candidate")) || (data13 === "member")) || (data13 === "declined")) || (data13 === "withdrawn")) || (data13 === "lapsed"))){
const err52 = {instancePath:instancePath+"/solutions/" + i0+"/status",schemaPath:"#/properties/solutions/items/properties/status/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.status.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data8.tier !== undefined && func0.call(data8, "tier")){
let data14 = data8.tier;
if(typeof data14 !== "string"){
const err53 = {instancePath:instancePath+"/solutions/" + i0+"/tier",schemaPath:"#/properties/solutions/items/properties/tier/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(!(((data14 === "silver") || (data14 === "gold")) || (data14 === "platinum"))){
const err54 = {instancePath:instancePath+"/solutions/" + i0+"/tier",schemaPath:"#/properties/solutions/items/properties/tier/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.tier.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data8.next !== undefined && func0.call(data8, "next")){
let data15 = data8.next;
if(typeof data15 !== "string"){
const err55 = {instancePath:instancePath+"/solutions/" + i0+"/next",schemaPath:"#/properties/solutions/items/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((data15 === "applicant->candidate") || (data15 === "candidate->member")) || (data15 === "renewal"))){
const err56 = {instancePath:instancePath+"/solutions/" + i0+"/next",schemaPath:"#/properties/solutions/items/properties/next/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.next.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data8.standing !== undefined && func0.call(data8, "standing")){
let data16 = data8.standing;
if(typeof data16 === "string"){
if(func73(data16) > 400){
const err57 = {instancePath:instancePath+"/solutions/" + i0+"/standing",schemaPath:"#/properties/solutions/items/properties/standing/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(func73(data16) < 1){
const err58 = {instancePath:instancePath+"/solutions/" + i0+"/standing",schemaPath:"#/properties/solutions/items/properties/standing/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/solutions/" + i0+"/standing",schemaPath:"#/properties/solutions/items/properties/standing/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data8.deadline !== undefined && func0.call(data8, "deadline")){
let data17 = data8.deadline;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
if((data17.of === undefined) || (!(func0.call(data17, "of")))){
const err60 = {instancePath:instancePath+"/solutions/" + i0+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((data17.date === undefined) || (!(func0.call(data17, "date")))){
const err61 = {instancePath:instancePath+"/solutions/" + i0+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/required",keyword:"required",params:{missingProperty: "date"},message:"must have required property '"+"date"+"'"};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((data17.days === undefined) || (!(func0.call(data17, "days")))){
const err62 = {instancePath:instancePath+"/solutions/" + i0+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/required",keyword:"required",params:{missingProperty: "days"},message:"must have required property '"+"days"+"'"};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
for(const key3 of Object.keys(data17)){
if(!(((key3 === "of") || (key3 === "date")) || (key3 === "days"))){
const err63 = {instancePath:instancePath+"/solutions/" + i0+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data17.of !== undefined && func0.call(data17, "of")){
let data18 = data17.of;
if(typeof data18 !== "string"){
const err64 = {instancePath:instancePath+"/solutions/" + i0+"/deadline/of",schemaPath:"#/properties/solutions/items/properties/deadline/properties/of/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(!((data18 === "candidacy") || (data18 === "term"))){
const err65 = {instancePath:instancePath+"/solutions/" + i0+"/deadline/of",schemaPath:"#/properties/solutions/items/properties/deadline/properties/of/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.deadline.properties.of.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data17.date !== undefined && func0.call(data17, "date")){
let data19 = data17.date;
if(typeof data19 === "string"){
if(func73(data19) > 10){
const err66 = {instancePath:instancePath+"/solutions/" + i0+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(func73(data19) < 10){
const err67 = {instancePath:instancePath+"/solutions/" + i0+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!(formats0.validate(data19))){
const err68 = {instancePath:instancePath+"/solutions/" + i0+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err69 = {instancePath:instancePath+"/solutions/" + i0+"/deadline/date",schemaPath:"#/properties/solutions/items/properties/deadline/properties/date/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data17.days !== undefined && func0.call(data17, "days")){
let data20 = data17.days;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err70 = {instancePath:instancePath+"/solutions/" + i0+"/deadline/days",schemaPath:"#/properties/solutions/items/properties/deadline/properties/days/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
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
const err71 = {instancePath:instancePath+"/solutions/" + i0+"/deadline",schemaPath:"#/properties/solutions/items/properties/deadline/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data8.tierNote !== undefined && func0.call(data8, "tierNote")){
let data21 = data8.tierNote;
if(typeof data21 === "string"){
if(func73(data21) > 300){
const err72 = {instancePath:instancePath+"/solutions/" + i0+"/tierNote",schemaPath:"#/properties/solutions/items/properties/tierNote/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(func73(data21) < 1){
const err73 = {instancePath:instancePath+"/solutions/" + i0+"/tierNote",schemaPath:"#/properties/solutions/items/properties/tierNote/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
else {
const err74 = {instancePath:instancePath+"/solutions/" + i0+"/tierNote",schemaPath:"#/properties/solutions/items/properties/tierNote/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data8.certified !== undefined && func0.call(data8, "certified")){
if(typeof data8.certified !== "boolean"){
const err75 = {instancePath:instancePath+"/solutions/" + i0+"/certified",schemaPath:"#/properties/solutions/items/properties/certified/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data8.certifiedOn !== undefined && func0.call(data8, "certifiedOn")){
let data23 = data8.certifiedOn;
if(typeof data23 === "string"){
if(func73(data23) > 10){
const err76 = {instancePath:instancePath+"/solutions/" + i0+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(func73(data23) < 10){
const err77 = {instancePath:instancePath+"/solutions/" + i0+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!(formats0.validate(data23))){
const err78 = {instancePath:instancePath+"/solutions/" + i0+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
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
const err79 = {instancePath:instancePath+"/solutions/" + i0+"/certifiedOn",schemaPath:"#/properties/solutions/items/properties/certifiedOn/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data8.ready !== undefined && func0.call(data8, "ready")){
if(typeof data8.ready !== "boolean"){
const err80 = {instancePath:instancePath+"/solutions/" + i0+"/ready",schemaPath:"#/properties/solutions/items/properties/ready/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data8.requirements !== undefined && func0.call(data8, "requirements")){
let data25 = data8.requirements;
if(Array.isArray(data25)){
if(data25.length > 100){
const err81 = {instancePath:instancePath+"/solutions/" + i0+"/requirements",schemaPath:"#/properties/solutions/items/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
const len1 = data25.length;
for(let i1=0; i1<len1; i1++){
let data26 = data25[i1];
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if((data26.id === undefined) || (!(func0.call(data26, "id")))){
const err82 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((data26.title === undefined) || (!(func0.call(data26, "title")))){
const err83 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'"};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if((data26.blocks === undefined) || (!(func0.call(data26, "blocks")))){
const err84 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "blocks"},message:"must have required property '"+"blocks"+"'"};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if((data26.owner === undefined) || (!(func0.call(data26, "owner")))){
const err85 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "owner"},message:"must have required property '"+"owner"+"'"};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if((data26.effort === undefined) || (!(func0.call(data26, "effort")))){
const err86 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "effort"},message:"must have required property '"+"effort"+"'"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if((data26.verdict === undefined) || (!(func0.call(data26, "verdict")))){
const err87 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if((data26.blocking === undefined) || (!(func0.call(data26, "blocking")))){
const err88 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/required",keyword:"required",params:{missingProperty: "blocking"},message:"must have required property '"+"blocking"+"'"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
for(const key4 of Object.keys(data26)){
if(!(func0.call(schema35.properties.solutions.items.properties.requirements.items.properties, key4))){
const err89 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data26.id !== undefined && func0.call(data26, "id")){
let data27 = data26.id;
if(typeof data27 === "string"){
if(func73(data27) > 9){
const err90 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/id",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 9},message:"must NOT have more than 9 characters"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/id",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data26.title !== undefined && func0.call(data26, "title")){
let data28 = data26.title;
if(typeof data28 === "string"){
if(func73(data28) > 120){
const err92 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(func73(data28) < 1){
const err93 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/title",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data26.blocks !== undefined && func0.call(data26, "blocks")){
let data29 = data26.blocks;
if(typeof data29 !== "string"){
const err95 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/blocks/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if(!(((((((data29 === "applicant->candidate") || (data29 === "candidate->member")) || (data29 === "onboarding")) || (data29 === "stays-member")) || (data29 === "renewal")) || (data29 === "tier->gold")) || (data29 === "tier->platinum"))){
const err96 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/blocks",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/blocks/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.blocks.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data26.owner !== undefined && func0.call(data26, "owner")){
let data30 = data26.owner;
if(typeof data30 !== "string"){
const err97 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/owner",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if(!(((data30 === "partner") || (data30 === "integrator")) || (data30 === "ecosystem-team"))){
const err98 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/owner",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/owner/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.owner.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data26.effort !== undefined && func0.call(data26, "effort")){
let data31 = data26.effort;
if(typeof data31 !== "string"){
const err99 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/effort",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/effort/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if(!(((data31 === "minutes") || (data31 === "hours")) || (data31 === "days"))){
const err100 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/effort",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/effort/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.effort.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data26.verdict !== undefined && func0.call(data26, "verdict")){
let data32 = data26.verdict;
if(typeof data32 !== "string"){
const err101 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!(((((((data32 === "pass") || (data32 === "fail")) || (data32 === "pending")) || (data32 === "waived")) || (data32 === "not-applicable")) || (data32 === "not-run")) || (data32 === "not-yet-defined"))){
const err102 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data26.blocking !== undefined && func0.call(data26, "blocking")){
if(typeof data26.blocking !== "boolean"){
const err103 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/blocking",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/blocking/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data26.computed !== undefined && func0.call(data26, "computed")){
let data34 = data26.computed;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if((data34.verdict === undefined) || (!(func0.call(data34, "verdict")))){
const err104 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((data34.what === undefined) || (!(func0.call(data34, "what")))){
const err105 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((data34.evidence === undefined) || (!(func0.call(data34, "evidence")))){
const err106 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
for(const key5 of Object.keys(data34)){
if(!(((key5 === "verdict") || (key5 === "what")) || (key5 === "evidence"))){
const err107 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data34.verdict !== undefined && func0.call(data34, "verdict")){
let data35 = data34.verdict;
if(typeof data35 !== "string"){
const err108 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!(((((((data35 === "pass") || (data35 === "fail")) || (data35 === "pending")) || (data35 === "waived")) || (data35 === "not-applicable")) || (data35 === "not-run")) || (data35 === "not-yet-defined"))){
const err109 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.computed.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data34.what !== undefined && func0.call(data34, "what")){
let data36 = data34.what;
if(typeof data36 === "string"){
if(func73(data36) > 2000){
const err110 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(func73(data36) < 1){
const err111 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data34.evidence !== undefined && func0.call(data34, "evidence")){
let data37 = data34.evidence;
if(Array.isArray(data37)){
if(data37.length > 1000){
const err113 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
const len2 = data37.length;
for(let i2=0; i2<len2; i2++){
let data38 = data37[i2];
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if((data38.path === undefined) || (!(func0.call(data38, "path")))){
const err114 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if((data38.what === undefined) || (!(func0.call(data38, "what")))){
const err115 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
for(const key6 of Object.keys(data38)){
if(!(((key6 === "path") || (key6 === "line")) || (key6 === "what"))){
const err116 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data38.path !== undefined && func0.call(data38, "path")){
let data39 = data38.path;
if(typeof data39 === "string"){
if(func73(data39) > 400){
const err117 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(func73(data39) < 1){
const err118 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data38.line !== undefined && func0.call(data38, "line")){
let data40 = data38.line;
if(!(((typeof data40 == "number") && (!(data40 % 1) && !isNaN(data40))) && (isFinite(data40)))){
const err120 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
if((typeof data40 == "number") && (isFinite(data40))){
if(data40 < 0 || isNaN(data40)){
const err121 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
if(data38.what !== undefined && func0.call(data38, "what")){
let data41 = data38.what;
if(typeof data41 === "string"){
if(func73(data41) > 2000){
const err122 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(func73(data41) < 1){
const err123 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err124 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err125 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence/" + i2,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/computed",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/computed/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data26.attested !== undefined && func0.call(data26, "attested")){
let data42 = data26.attested;
if(data42 && typeof data42 == "object" && !Array.isArray(data42)){
if((data42.verdict === undefined) || (!(func0.call(data42, "verdict")))){
const err128 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "verdict"},message:"must have required property '"+"verdict"+"'"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if((data42.what === undefined) || (!(func0.call(data42, "what")))){
const err129 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if((data42.evidence === undefined) || (!(func0.call(data42, "evidence")))){
const err130 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/required",keyword:"required",params:{missingProperty: "evidence"},message:"must have required property '"+"evidence"+"'"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
for(const key7 of Object.keys(data42)){
if(!((((key7 === "verdict") || (key7 === "what")) || (key7 === "evidence")) || (key7 === "stale"))){
const err131 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data42.verdict !== undefined && func0.call(data42, "verdict")){
let data43 = data42.verdict;
if(typeof data43 !== "string"){
const err132 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(!(((((((data43 === "pass") || (data43 === "fail")) || (data43 === "pending")) || (data43 === "waived")) || (data43 === "not-applicable")) || (data43 === "not-run")) || (data43 === "not-yet-defined"))){
const err133 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/verdict",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/verdict/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.attested.properties.verdict.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data42.what !== undefined && func0.call(data42, "what")){
let data44 = data42.what;
if(typeof data44 === "string"){
if(func73(data44) > 2000){
const err134 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
if(func73(data44) < 1){
const err135 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
else {
const err136 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data42.evidence !== undefined && func0.call(data42, "evidence")){
let data45 = data42.evidence;
if(Array.isArray(data45)){
if(data45.length > 1000){
const err137 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
const len3 = data45.length;
for(let i3=0; i3<len3; i3++){
let data46 = data45[i3];
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
if((data46.path === undefined) || (!(func0.call(data46, "path")))){
const err138 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if((data46.what === undefined) || (!(func0.call(data46, "what")))){
const err139 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/required",keyword:"required",params:{missingProperty: "what"},message:"must have required property '"+"what"+"'"};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
for(const key8 of Object.keys(data46)){
if(!(((key8 === "path") || (key8 === "line")) || (key8 === "what"))){
const err140 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data46.path !== undefined && func0.call(data46, "path")){
let data47 = data46.path;
if(typeof data47 === "string"){
if(func73(data47) > 400){
const err141 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
if(func73(data47) < 1){
const err142 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
else {
const err143 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data46.line !== undefined && func0.call(data46, "line")){
let data48 = data46.line;
if(!(((typeof data48 == "number") && (!(data48 % 1) && !isNaN(data48))) && (isFinite(data48)))){
const err144 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/line/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if((typeof data48 == "number") && (isFinite(data48))){
if(data48 < 0 || isNaN(data48)){
const err145 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/line",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/line/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
if(data46.what !== undefined && func0.call(data46, "what")){
let data49 = data46.what;
if(typeof data49 === "string"){
if(func73(data49) > 2000){
const err146 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/what/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
if(func73(data49) < 1){
const err147 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/what/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
else {
const err148 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3+"/what",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/properties/what/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
else {
const err149 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence/" + i3,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
}
else {
const err150 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/evidence",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/evidence/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
if(data42.stale !== undefined && func0.call(data42, "stale")){
let data50 = data42.stale;
if(Array.isArray(data50)){
if(data50.length > 1000){
const err151 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
const len4 = data50.length;
for(let i4=0; i4<len4; i4++){
let data51 = data50[i4];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if((data51.path === undefined) || (!(func0.call(data51, "path")))){
const err152 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if((data51.block === undefined) || (!(func0.call(data51, "block")))){
const err153 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/required",keyword:"required",params:{missingProperty: "block"},message:"must have required property '"+"block"+"'"};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
if((data51.why === undefined) || (!(func0.call(data51, "why")))){
const err154 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
for(const key9 of Object.keys(data51)){
if(!(((key9 === "path") || (key9 === "block")) || (key9 === "why"))){
const err155 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
if(data51.path !== undefined && func0.call(data51, "path")){
let data52 = data51.path;
if(typeof data52 === "string"){
if(func73(data52) > 400){
const err156 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
if(func73(data52) < 1){
const err157 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
else {
const err158 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/path",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
if(data51.block !== undefined && func0.call(data51, "block")){
let data53 = data51.block;
if(typeof data53 === "string"){
if(func73(data53) > 120){
const err159 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/block",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/block/maxLength",keyword:"maxLength",params:{limit: 120},message:"must NOT have more than 120 characters"};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
if(func73(data53) < 1){
const err160 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/block",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/block/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/block",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/block/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
if(data51.why !== undefined && func0.call(data51, "why")){
let data54 = data51.why;
if(typeof data54 !== "string"){
const err162 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/why",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
if(!(((data54 === "changed") || (data54 === "gone")) || (data54 === "unsigned"))){
const err163 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4+"/why",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/properties/why/enum",keyword:"enum",params:{allowedValues: schema35.properties.solutions.items.properties.requirements.items.properties.attested.properties.stale.items.properties.why.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
}
else {
const err164 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale/" + i4,schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested/stale",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/properties/stale/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
}
else {
const err166 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/attested",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/attested/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data26.waiver !== undefined && func0.call(data26, "waiver")){
let data55 = data26.waiver;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if((data55.reason === undefined) || (!(func0.call(data55, "reason")))){
const err167 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'"};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if((data55.approver === undefined) || (!(func0.call(data55, "approver")))){
const err168 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "approver"},message:"must have required property '"+"approver"+"'"};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if((data55.approved === undefined) || (!(func0.call(data55, "approved")))){
const err169 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "approved"},message:"must have required property '"+"approved"+"'"};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
if((data55.expires === undefined) || (!(func0.call(data55, "expires")))){
const err170 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/required",keyword:"required",params:{missingProperty: "expires"},message:"must have required property '"+"expires"+"'"};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
for(const key10 of Object.keys(data55)){
if(!((((key10 === "reason") || (key10 === "approver")) || (key10 === "approved")) || (key10 === "expires"))){
const err171 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data55.reason !== undefined && func0.call(data55, "reason")){
let data56 = data55.reason;
if(typeof data56 === "string"){
if(func73(data56) > 500){
const err172 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/reason",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/reason/maxLength",keyword:"maxLength",params:{limit: 500},message:"must NOT have more than 500 characters"};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(func73(data56) < 1){
const err173 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/reason",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
else {
const err174 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/reason",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data55.approver !== undefined && func0.call(data55, "approver")){
let data57 = data55.approver;
if(typeof data57 === "string"){
if(func73(data57) > 80){
const err175 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/approver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approver/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(func73(data57) < 1){
const err176 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/approver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approver/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err177 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/approver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approver/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data55.approved !== undefined && func0.call(data55, "approved")){
let data58 = data55.approved;
if(typeof data58 === "string"){
if(func73(data58) > 10){
const err178 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(func73(data58) < 10){
const err179 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!(formats0.validate(data58))){
const err180 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
else {
const err181 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/approved",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/approved/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data55.expires !== undefined && func0.call(data55, "expires")){
let data59 = data55.expires;
if(typeof data59 === "string"){
if(func73(data59) > 10){
const err182 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(func73(data59) < 10){
const err183 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters"};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
if(!(formats0.validate(data59))){
const err184 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/format",keyword:"format",params:{format: "date"},message:"must match format \""+"date"+"\""};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
else {
const err185 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver/expires",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/properties/expires/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
}
}
else {
const err186 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/waiver",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/waiver/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data26.next !== undefined && func0.call(data26, "next")){
let data60 = data26.next;
if(typeof data60 === "string"){
if(func73(data60) > 2000){
const err187 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/next/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
if(func73(data60) < 1){
const err188 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/next/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
else {
const err189 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1+"/next",schemaPath:"#/properties/solutions/items/properties/requirements/items/properties/next/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
}
else {
const err190 = {instancePath:instancePath+"/solutions/" + i0+"/requirements/" + i1,schemaPath:"#/properties/solutions/items/properties/requirements/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err191 = {instancePath:instancePath+"/solutions/" + i0+"/requirements",schemaPath:"#/properties/solutions/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
}
else {
const err192 = {instancePath:instancePath+"/solutions/" + i0,schemaPath:"#/properties/solutions/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
}
else {
const err193 = {instancePath:instancePath+"/solutions",schemaPath:"#/properties/solutions/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data.notJudged !== undefined && func0.call(data, "notJudged")){
let data61 = data.notJudged;
if(Array.isArray(data61)){
if(data61.length > 100000){
const err194 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
const len5 = data61.length;
for(let i5=0; i5<len5; i5++){
let data62 = data61[i5];
if(data62 && typeof data62 == "object" && !Array.isArray(data62)){
if((data62.path === undefined) || (!(func0.call(data62, "path")))){
const err195 = {instancePath:instancePath+"/notJudged/" + i5,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
if((data62.why === undefined) || (!(func0.call(data62, "why")))){
const err196 = {instancePath:instancePath+"/notJudged/" + i5,schemaPath:"#/properties/notJudged/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key11 of Object.keys(data62)){
if(!((key11 === "path") || (key11 === "why"))){
const err197 = {instancePath:instancePath+"/notJudged/" + i5,schemaPath:"#/properties/notJudged/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data62.path !== undefined && func0.call(data62, "path")){
let data63 = data62.path;
if(typeof data63 === "string"){
if(func73(data63) > 400){
const err198 = {instancePath:instancePath+"/notJudged/" + i5+"/path",schemaPath:"#/properties/notJudged/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 400},message:"must NOT have more than 400 characters"};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(func73(data63) < 1){
const err199 = {instancePath:instancePath+"/notJudged/" + i5+"/path",schemaPath:"#/properties/notJudged/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
else {
const err200 = {instancePath:instancePath+"/notJudged/" + i5+"/path",schemaPath:"#/properties/notJudged/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
if(data62.why !== undefined && func0.call(data62, "why")){
let data64 = data62.why;
if(typeof data64 === "string"){
if(func73(data64) > 2000){
const err201 = {instancePath:instancePath+"/notJudged/" + i5+"/why",schemaPath:"#/properties/notJudged/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
if(func73(data64) < 1){
const err202 = {instancePath:instancePath+"/notJudged/" + i5+"/why",schemaPath:"#/properties/notJudged/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
else {
const err203 = {instancePath:instancePath+"/notJudged/" + i5+"/why",schemaPath:"#/properties/notJudged/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
}
else {
const err204 = {instancePath:instancePath+"/notJudged/" + i5,schemaPath:"#/properties/notJudged/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/notJudged",schemaPath:"#/properties/notJudged/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data.partnersWithoutSolution !== undefined && func0.call(data, "partnersWithoutSolution")){
let data65 = data.partnersWithoutSolution;
if(Array.isArray(data65)){
if(data65.length > 100000){
const err206 = {instancePath:instancePath+"/partnersWithoutSolution",schemaPath:"#/properties/partnersWithoutSolution/maxItems",keyword:"maxItems",params:{limit: 100000},message:"must NOT have more than 100000 items"};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
const len6 = data65.length;
for(let i6=0; i6<len6; i6++){
let data66 = data65[i6];
if(typeof data66 === "string"){
if(func73(data66) > 80){
const err207 = {instancePath:instancePath+"/partnersWithoutSolution/" + i6,schemaPath:"#/properties/partnersWithoutSolution/items/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(func73(data66) < 1){
const err208 = {instancePath:instancePath+"/partnersWithoutSolution/" + i6,schemaPath:"#/properties/partnersWithoutSolution/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/partnersWithoutSolution/" + i6,schemaPath:"#/properties/partnersWithoutSolution/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err210 = {instancePath:instancePath+"/partnersWithoutSolution",schemaPath:"#/properties/partnersWithoutSolution/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
}
if(data.tier !== undefined && func0.call(data, "tier")){
let data67 = data.tier;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if((data67.id === undefined) || (!(func0.call(data67, "id")))){
const err211 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if((data67.defined === undefined) || (!(func0.call(data67, "defined")))){
const err212 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/required",keyword:"required",params:{missingProperty: "defined"},message:"must have required property '"+"defined"+"'"};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
for(const key12 of Object.keys(data67)){
if(!(((key12 === "id") || (key12 === "defined")) || (key12 === "note"))){
const err213 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
if(data67.id !== undefined && func0.call(data67, "id")){
let data68 = data67.id;
if(typeof data68 !== "string"){
const err214 = {instancePath:instancePath+"/tier/id",schemaPath:"#/properties/tier/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(!(((data68 === "silver") || (data68 === "gold")) || (data68 === "platinum"))){
const err215 = {instancePath:instancePath+"/tier/id",schemaPath:"#/properties/tier/properties/id/enum",keyword:"enum",params:{allowedValues: schema35.properties.tier.properties.id.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
if(data67.defined !== undefined && func0.call(data67, "defined")){
if(typeof data67.defined !== "boolean"){
const err216 = {instancePath:instancePath+"/tier/defined",schemaPath:"#/properties/tier/properties/defined/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data67.note !== undefined && func0.call(data67, "note")){
let data70 = data67.note;
if(typeof data70 === "string"){
if(func73(data70) > 300){
const err217 = {instancePath:instancePath+"/tier/note",schemaPath:"#/properties/tier/properties/note/maxLength",keyword:"maxLength",params:{limit: 300},message:"must NOT have more than 300 characters"};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(func73(data70) < 1){
const err218 = {instancePath:instancePath+"/tier/note",schemaPath:"#/properties/tier/properties/note/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/tier/note",schemaPath:"#/properties/tier/properties/note/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
else {
const err220 = {instancePath:instancePath+"/tier",schemaPath:"#/properties/tier/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
if(data.absent !== undefined && func0.call(data, "absent")){
let data71 = data.absent;
if(Array.isArray(data71)){
if(data71.length > 100){
const err221 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/maxItems",keyword:"maxItems",params:{limit: 100},message:"must NOT have more than 100 items"};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
if(data71.length < 1){
const err222 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
const len7 = data71.length;
for(let i7=0; i7<len7; i7++){
let data72 = data71[i7];
if(typeof data72 === "string"){
if(func73(data72) > 1000){
const err223 = {instancePath:instancePath+"/absent/" + i7,schemaPath:"#/properties/absent/items/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(func73(data72) < 1){
const err224 = {instancePath:instancePath+"/absent/" + i7,schemaPath:"#/properties/absent/items/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/absent/" + i7,schemaPath:"#/properties/absent/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
else {
const err226 = {instancePath:instancePath+"/absent",schemaPath:"#/properties/absent/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
else {
const err227 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
validate24.errors = vErrors;
return errors === 0;
}
validate24.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const rulesReport = validate25;
const schema36 = {"$id":"https://schemas.invalid/reports/rules-report.schema.json","type":"object","additionalProperties":false,"required":["program","rules"],"properties":{"program":{"type":"string","minLength":1,"maxLength":7},"rules":{"type":"array","maxItems":1000,"items":{"type":"object","additionalProperties":false,"required":["id","summary","why","severity","scope","kinds","everyFile","requirements","named","url"],"properties":{"id":{"type":"string","minLength":1,"maxLength":80},"summary":{"type":"string","minLength":1,"maxLength":200},"why":{"type":"string","minLength":1,"maxLength":1000},"severity":{"type":"string","enum":["error","warning","note"]},"scope":{"type":"string","enum":["step","article","catalogue"]},"kinds":{"type":"array","maxItems":9,"items":{"type":"string","enum":["partner","membership","solution","application","certification","public-article","internal-article","vendor-article","program-page"]}},"everyFile":{"type":"boolean"},"requirements":{"type":"array","maxItems":80,"items":{"type":"string","maxLength":10}},"named":{"type":"array","maxItems":80,"items":{"type":"string","maxLength":10}},"url":{"type":"string","format":"uri","maxLength":2000}}}}}};
const formats14 = /^(?:[a-z][a-z0-9+\-.]*:)(?:\/?\/)?[^\s]*$/i;

function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/rules-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate25.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.program === undefined) || (!(func0.call(data, "program")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "program"},message:"must have required property '"+"program"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.rules === undefined) || (!(func0.call(data, "rules")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((key0 === "program") || (key0 === "rules"))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.program !== undefined && func0.call(data, "program")){
let data0 = data.program;
if(typeof data0 === "string"){
if(func73(data0) > 7){
const err3 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/maxLength",keyword:"maxLength",params:{limit: 7},message:"must NOT have more than 7 characters"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(func73(data0) < 1){
const err4 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/program",schemaPath:"#/properties/program/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.rules !== undefined && func0.call(data, "rules")){
let data1 = data.rules;
if(Array.isArray(data1)){
if(data1.length > 1000){
const err6 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if((data2.id === undefined) || (!(func0.call(data2, "id")))){
const err7 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "id"},message:"must have required property '"+"id"+"'"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((data2.summary === undefined) || (!(func0.call(data2, "summary")))){
const err8 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "summary"},message:"must have required property '"+"summary"+"'"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if((data2.why === undefined) || (!(func0.call(data2, "why")))){
const err9 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "why"},message:"must have required property '"+"why"+"'"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if((data2.severity === undefined) || (!(func0.call(data2, "severity")))){
const err10 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((data2.scope === undefined) || (!(func0.call(data2, "scope")))){
const err11 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "scope"},message:"must have required property '"+"scope"+"'"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if((data2.kinds === undefined) || (!(func0.call(data2, "kinds")))){
const err12 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "kinds"},message:"must have required property '"+"kinds"+"'"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((data2.everyFile === undefined) || (!(func0.call(data2, "everyFile")))){
const err13 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "everyFile"},message:"must have required property '"+"everyFile"+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data2.requirements === undefined) || (!(func0.call(data2, "requirements")))){
const err14 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "requirements"},message:"must have required property '"+"requirements"+"'"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if((data2.named === undefined) || (!(func0.call(data2, "named")))){
const err15 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "named"},message:"must have required property '"+"named"+"'"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((data2.url === undefined) || (!(func0.call(data2, "url")))){
const err16 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/required",keyword:"required",params:{missingProperty: "url"},message:"must have required property '"+"url"+"'"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
for(const key1 of Object.keys(data2)){
if(!(func0.call(schema36.properties.rules.items.properties, key1))){
const err17 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.id !== undefined && func0.call(data2, "id")){
let data3 = data2.id;
if(typeof data3 === "string"){
if(func73(data3) > 80){
const err18 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(func73(data3) < 1){
const err19 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err20 = {instancePath:instancePath+"/rules/" + i0+"/id",schemaPath:"#/properties/rules/items/properties/id/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data2.summary !== undefined && func0.call(data2, "summary")){
let data4 = data2.summary;
if(typeof data4 === "string"){
if(func73(data4) > 200){
const err21 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/maxLength",keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(func73(data4) < 1){
const err22 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/rules/" + i0+"/summary",schemaPath:"#/properties/rules/items/properties/summary/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data2.why !== undefined && func0.call(data2, "why")){
let data5 = data2.why;
if(typeof data5 === "string"){
if(func73(data5) > 1000){
const err24 = {instancePath:instancePath+"/rules/" + i0+"/why",schemaPath:"#/properties/rules/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(func73(data5) < 1){
const err25 = {instancePath:instancePath+"/rules/" + i0+"/why",schemaPath:"#/properties/rules/items/properties/why/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/rules/" + i0+"/why",schemaPath:"#/properties/rules/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data2.severity !== undefined && func0.call(data2, "severity")){
let data6 = data2.severity;
if(typeof data6 !== "string"){
const err27 = {instancePath:instancePath+"/rules/" + i0+"/severity",schemaPath:"#/properties/rules/items/properties/severity/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(!(((data6 === "error") || (data6 === "warning")) || (data6 === "note"))){
const err28 = {instancePath:instancePath+"/rules/" + i0+"/severity",schemaPath:"#/properties/rules/items/properties/severity/enum",keyword:"enum",params:{allowedValues: schema36.properties.rules.items.properties.severity.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data2.scope !== undefined && func0.call(data2, "scope")){
let data7 = data2.scope;
if(typeof data7 !== "string"){
const err29 = {instancePath:instancePath+"/rules/" + i0+"/scope",schemaPath:"#/properties/rules/items/properties/scope/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(!(((data7 === "step") || (data7 === "article")) || (data7 === "catalogue"))){
const err30 = {instancePath:instancePath+"/rules/" + i0+"/scope",schemaPath:"#/properties/rules/items/properties/scope/enum",keyword:"enum",params:{allowedValues: schema36.properties.rules.items.properties.scope.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data2.kinds !== undefined && func0.call(data2, "kinds")){
let data8 = data2.kinds;
if(Array.isArray(data8)){
if(data8.length > 9){
const err31 = {instancePath:instancePath+"/rules/" + i0+"/kinds",schemaPath:"#/properties/rules/items/properties/kinds/maxItems",keyword:"maxItems",params:{limit: 9},message:"must NOT have more than 9 items"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
const len1 = data8.length;
for(let i1=0; i1<len1; i1++){
let data9 = data8[i1];
if(typeof data9 !== "string"){
const err32 = {instancePath:instancePath+"/rules/" + i0+"/kinds/" + i1,schemaPath:"#/properties/rules/items/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(!(((((((((data9 === "partner") || (data9 === "membership")) || (data9 === "solution")) || (data9 === "application")) || (data9 === "certification")) || (data9 === "public-article")) || (data9 === "internal-article")) || (data9 === "vendor-article")) || (data9 === "program-page"))){
const err33 = {instancePath:instancePath+"/rules/" + i0+"/kinds/" + i1,schemaPath:"#/properties/rules/items/properties/kinds/items/enum",keyword:"enum",params:{allowedValues: schema36.properties.rules.items.properties.kinds.items.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/rules/" + i0+"/kinds",schemaPath:"#/properties/rules/items/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data2.everyFile !== undefined && func0.call(data2, "everyFile")){
if(typeof data2.everyFile !== "boolean"){
const err35 = {instancePath:instancePath+"/rules/" + i0+"/everyFile",schemaPath:"#/properties/rules/items/properties/everyFile/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data2.requirements !== undefined && func0.call(data2, "requirements")){
let data11 = data2.requirements;
if(Array.isArray(data11)){
if(data11.length > 80){
const err36 = {instancePath:instancePath+"/rules/" + i0+"/requirements",schemaPath:"#/properties/rules/items/properties/requirements/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
let data12 = data11[i2];
if(typeof data12 === "string"){
if(func73(data12) > 10){
const err37 = {instancePath:instancePath+"/rules/" + i0+"/requirements/" + i2,schemaPath:"#/properties/rules/items/properties/requirements/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/rules/" + i0+"/requirements/" + i2,schemaPath:"#/properties/rules/items/properties/requirements/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/rules/" + i0+"/requirements",schemaPath:"#/properties/rules/items/properties/requirements/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data2.named !== undefined && func0.call(data2, "named")){
let data13 = data2.named;
if(Array.isArray(data13)){
if(data13.length > 80){
const err40 = {instancePath:instancePath+"/rules/" + i0+"/named",schemaPath:"#/properties/rules/items/properties/named/maxItems",keyword:"maxItems",params:{limit: 80},message:"must NOT have more than 80 items"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const len3 = data13.length;
for(let i3=0; i3<len3; i3++){
let data14 = data13[i3];
if(typeof data14 === "string"){
if(func73(data14) > 10){
const err41 = {instancePath:instancePath+"/rules/" + i0+"/named/" + i3,schemaPath:"#/properties/rules/items/properties/named/items/maxLength",keyword:"maxLength",params:{limit: 10},message:"must NOT have more than 10 characters"};
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
const err42 = {instancePath:instancePath+"/rules/" + i0+"/named/" + i3,schemaPath:"#/properties/rules/items/properties/named/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/rules/" + i0+"/named",schemaPath:"#/properties/rules/items/properties/named/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data2.url !== undefined && func0.call(data2, "url")){
let data15 = data2.url;
if(typeof data15 === "string"){
if(func73(data15) > 2000){
const err44 = {instancePath:instancePath+"/rules/" + i0+"/url",schemaPath:"#/properties/rules/items/properties/url/maxLength",keyword:"maxLength",params:{limit: 2000},message:"must NOT have more than 2000 characters"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(!(formats14.test(data15))){
const err45 = {instancePath:instancePath+"/rules/" + i0+"/url",schemaPath:"#/properties/rules/items/properties/url/format",keyword:"format",params:{format: "uri"},message:"must match format \""+"uri"+"\""};
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
const err46 = {instancePath:instancePath+"/rules/" + i0+"/url",schemaPath:"#/properties/rules/items/properties/url/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err47 = {instancePath:instancePath+"/rules/" + i0,schemaPath:"#/properties/rules/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate25.errors = vErrors;
return errors === 0;
}
validate25.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const shardReport = validate26;
const schema37 = {"$id":"https://schemas.invalid/reports/shard-report.schema.json","type":"object","additionalProperties":false,"required":["tool","stamp","shard","verdicts"],"properties":{"tool":{"type":"object","additionalProperties":false,"required":["name","version"],"properties":{"name":{"type":"string","minLength":1,"maxLength":40},"version":{"type":"string","minLength":1,"maxLength":40}}},"stamp":{"type":"string","minLength":64,"maxLength":64},"shard":{"type":"object","additionalProperties":false,"required":["index","of"],"properties":{"index":{"type":"integer","minimum":1,"maximum":1000},"of":{"type":"integer","minimum":1,"maximum":1000}}},"verdicts":{"type":"array","maxItems":1000000,"items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"maxLength":1000},"verdict":{"type":"string","maxLength":100000000},"why":{"type":"string","maxLength":10000},"fix":{"type":"string","maxLength":10000}}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
/*# sourceURL="https://schemas.invalid/reports/shard-report.schema.json" */;
let vErrors = null;
let errors = 0;
const evaluated0 = validate26.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.tool === undefined) || (!(func0.call(data, "tool")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "tool"},message:"must have required property '"+"tool"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if((data.stamp === undefined) || (!(func0.call(data, "stamp")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "stamp"},message:"must have required property '"+"stamp"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((data.shard === undefined) || (!(func0.call(data, "shard")))){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "shard"},message:"must have required property '"+"shard"+"'"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if((data.verdicts === undefined) || (!(func0.call(data, "verdicts")))){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "verdicts"},message:"must have required property '"+"verdicts"+"'"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 of Object.keys(data)){
if(!((((key0 === "tool") || (key0 === "stamp")) || (key0 === "shard")) || (key0 === "verdicts"))){
const err4 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tool !== undefined && func0.call(data, "tool")){
let data0 = data.tool;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if((data0.name === undefined) || (!(func0.call(data0, "name")))){
const err5 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((data0.version === undefined) || (!(func0.call(data0, "version")))){
const err6 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 of Object.keys(data0)){
if(!((key1 === "name") || (key1 === "version"))){
const err7 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data0.name !== undefined && func0.call(data0, "name")){
let data1 = data0.name;
if(typeof data1 === "string"){
if(func73(data1) > 40){
const err8 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(func73(data1) < 1){
const err9 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err10 = {instancePath:instancePath+"/tool/name",schemaPath:"#/properties/tool/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data0.version !== undefined && func0.call(data0, "version")){
let data2 = data0.version;
if(typeof data2 === "string"){
if(func73(data2) > 40){
const err11 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/maxLength",keyword:"maxLength",params:{limit: 40},message:"must NOT have more than 40 characters"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(func73(data2) < 1){
const err12 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err13 = {instancePath:instancePath+"/tool/version",schemaPath:"#/properties/tool/properties/version/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/tool",schemaPath:"#/properties/tool/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.stamp !== undefined && func0.call(data, "stamp")){
let data3 = data.stamp;
if(typeof data3 === "string"){
if(func73(data3) > 64){
const err15 = {instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/maxLength",keyword:"maxLength",params:{limit: 64},message:"must NOT have more than 64 characters"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(func73(data3) < 64){
const err16 = {instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/minLength",keyword:"minLength",params:{limit: 64},message:"must NOT have fewer than 64 characters"};
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
const err17 = {instancePath:instancePath+"/stamp",schemaPath:"#/properties/stamp/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.shard !== undefined && func0.call(data, "shard")){
let data4 = data.shard;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if((data4.index === undefined) || (!(func0.call(data4, "index")))){
const err18 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "index"},message:"must have required property '"+"index"+"'"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if((data4.of === undefined) || (!(func0.call(data4, "of")))){
const err19 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/required",keyword:"required",params:{missingProperty: "of"},message:"must have required property '"+"of"+"'"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
for(const key2 of Object.keys(data4)){
if(!((key2 === "index") || (key2 === "of"))){
const err20 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data4.index !== undefined && func0.call(data4, "index")){
let data5 = data4.index;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err21 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 1000 || isNaN(data5)){
const err22 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err23 = {instancePath:instancePath+"/shard/index",schemaPath:"#/properties/shard/properties/index/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
if(data4.of !== undefined && func0.call(data4, "of")){
let data6 = data4.of;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err24 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/type",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 > 1000 || isNaN(data6)){
const err25 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6 < 1 || isNaN(data6)){
const err26 = {instancePath:instancePath+"/shard/of",schemaPath:"#/properties/shard/properties/of/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
}
else {
const err27 = {instancePath:instancePath+"/shard",schemaPath:"#/properties/shard/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.verdicts !== undefined && func0.call(data, "verdicts")){
let data7 = data.verdicts;
if(Array.isArray(data7)){
if(data7.length > 1000000){
const err28 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/maxItems",keyword:"maxItems",params:{limit: 1000000},message:"must NOT have more than 1000000 items"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len0 = data7.length;
for(let i0=0; i0<len0; i0++){
let data8 = data7[i0];
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if((data8.path === undefined) || (!(func0.call(data8, "path")))){
const err29 = {instancePath:instancePath+"/verdicts/" + i0,schemaPath:"#/properties/verdicts/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key3 of Object.keys(data8)){
if(!((((key3 === "path") || (key3 === "verdict")) || (key3 === "why")) || (key3 === "fix"))){
const err30 = {instancePath:instancePath+"/verdicts/" + i0,schemaPath:"#/properties/verdicts/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data8.path !== undefined && func0.call(data8, "path")){
let data9 = data8.path;
if(typeof data9 === "string"){
if(func73(data9) > 1000){
const err31 = {instancePath:instancePath+"/verdicts/" + i0+"/path",schemaPath:"#/properties/verdicts/items/properties/path/maxLength",keyword:"maxLength",params:{limit: 1000},message:"must NOT have more than 1000 characters"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(func73(data9) < 1){
const err32 = {instancePath:instancePath+"/verdicts/" + i0+"/path",schemaPath:"#/properties/verdicts/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
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
const err33 = {instancePath:instancePath+"/verdicts/" + i0+"/path",schemaPath:"#/properties/verdicts/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data8.verdict !== undefined && func0.call(data8, "verdict")){
let data10 = data8.verdict;
if(typeof data10 === "string"){
if(func73(data10) > 100000000){
const err34 = {instancePath:instancePath+"/verdicts/" + i0+"/verdict",schemaPath:"#/properties/verdicts/items/properties/verdict/maxLength",keyword:"maxLength",params:{limit: 100000000},message:"must NOT have more than 100000000 characters"};
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
const err35 = {instancePath:instancePath+"/verdicts/" + i0+"/verdict",schemaPath:"#/properties/verdicts/items/properties/verdict/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data8.why !== undefined && func0.call(data8, "why")){
let data11 = data8.why;
if(typeof data11 === "string"){
if(func73(data11) > 10000){
const err36 = {instancePath:instancePath+"/verdicts/" + i0+"/why",schemaPath:"#/properties/verdicts/items/properties/why/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
else {
const err37 = {instancePath:instancePath+"/verdicts/" + i0+"/why",schemaPath:"#/properties/verdicts/items/properties/why/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data8.fix !== undefined && func0.call(data8, "fix")){
let data12 = data8.fix;
if(typeof data12 === "string"){
if(func73(data12) > 10000){
const err38 = {instancePath:instancePath+"/verdicts/" + i0+"/fix",schemaPath:"#/properties/verdicts/items/properties/fix/maxLength",keyword:"maxLength",params:{limit: 10000},message:"must NOT have more than 10000 characters"};
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
const err39 = {instancePath:instancePath+"/verdicts/" + i0+"/fix",schemaPath:"#/properties/verdicts/items/properties/fix/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err40 = {instancePath:instancePath+"/verdicts/" + i0,schemaPath:"#/properties/verdicts/items/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/verdicts",schemaPath:"#/properties/verdicts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
validate26.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

